import type { App } from '../directory.ts';
import type { EntraError } from '../entra-error.ts';
import { ofApp } from './because.ts';

export const responseTypeUnknown = (responseType: string): EntraError => ({
  code: 70005,
  error: 'unsupported_response_type',
  text: `response_type '${responseType}' is not supported for the application.`,
  because: `response_type ${responseType} does not exist`,
});

export const idTokenNotEnabled = (app: App): EntraError => ({
  code: 700054,
  error: 'unsupported_response_type',
  text: "response_type 'id_token' is not enabled for the application.",
  because: ofApp(app, 'web.implicitGrantSettings.enableIdTokenIssuance', 'is false'),
});

export const accessTokenNotEnabled = (app: App): EntraError => ({
  code: 700051,
  error: 'unsupported_response_type',
  text: "response_type 'token' is not enabled for the application.",
  because: ofApp(app, 'web.implicitGrantSettings.enableAccessTokenIssuance', 'is false'),
});

export const responseModeUnsupported = (responseMode: string): EntraError => ({
  code: 70007,
  error: 'invalid_request',
  text: `'${responseMode}' is not a supported value of 'response_mode' for this request.`,
  because: `response_mode ${responseMode} does not exist: it is query, fragment or form_post`,
});

export const queryForToken = (): EntraError => ({
  code: 70007,
  error: 'invalid_request',
  text: "'query' is not a supported value of 'response_mode' when requesting a token.",
  because: 'response_mode is query, and response_type asks for a token, which never travels in a query',
});

export const nonceMissing = (): EntraError => ({
  code: 90014,
  error: 'invalid_request',
  text: "The required field 'nonce' is missing from the request.",
  because: 'response_type asks for an ID token, and the request has no nonce',
});

export const promptUnsupported = (prompt: string): EntraError => ({
  code: 90023,
  error: 'invalid_request',
  text: `Unsupported 'prompt' value '${prompt}'.`,
  because: `prompt ${prompt} does not exist: it is none, login, select_account or consent`,
});

export const challengeMalformed = (): EntraError => ({
  code: 501491,
  error: 'invalid_request',
  text: "The size of the 'code_challenge' parameter or its method is not valid.",
  because:
    'code_challenge is not 43 to 128 letters, digits, -, ., _ or ~, or code_challenge_method is neither S256 nor plain',
});

export const pkceRequired = (): EntraError => ({
  code: 9002325,
  error: 'invalid_request',
  text: 'Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
  because: 'the redirect URI is registered under spa, and the request has no code_challenge',
});

export const noSession = (): EntraError => ({
  code: 50058,
  error: 'login_required',
  text: 'A silent sign-in request was sent but no user is signed in.',
  because: 'prompt=none, and the browser has no account for this tenant',
});

export const consentDeclined = (): EntraError => ({
  code: 65004,
  error: 'access_denied',
  subcode: 'cancel',
  text: 'User declined to consent to access the app.',
  because: 'the person at the page pressed Cancel',
});

export const flowLost = (): EntraError => ({
  code: 50089,
  error: 'invalid_request',
  text: 'This sign-in has expired or was started in another browser. Start again from the application.',
  because: 'the form belongs to no sign-in that this browser has started and not finished',
});

/** `part` is the form field or cookie that was not the page's. */
export const tokensMismatched = (part: string): EntraError => ({
  code: 165000,
  error: 'invalid_request',
  text: `Invalid Request: The request tokens do not match the user context. Send every value of the page as it has it, URL-encoded, with the cookies that came with it; '${part}' is missing or another one. Failure Reasons:[Token values do not match;]`,
  because: `${part} is not the one of the sign-in`,
});

export const userUnknown = (username: string, tenant: string): EntraError => ({
  code: 50034,
  error: 'invalid_grant',
  text: `The user account ${username} does not exist in the ${tenant} directory. To sign into this application, the account must be added to the directory.`,
  because: `no user of ${tenant} signs in as ${username}`,
});

export const passwordWrong = (): EntraError => ({
  code: 50126,
  error: 'invalid_grant',
  text: 'Error validating credentials due to invalid username or password.',
  because: 'the password is not the one of the user',
});

/** The second factor; at the token endpoint nobody types it. */
export const mfaCodeWrong = (): EntraError => ({
  code: 500121,
  error: 'interaction_required',
  text: 'Authentication failed during the strong authentication request.',
  because: 'the code that was typed is not the one that the page shows',
});

export const userCodeUnknown = (): EntraError => ({
  code: 70018,
  error: 'bad_verification_code',
  text: 'Invalid verification code. Look at the code on the device again and type it here.',
  because: 'no device is waiting with this code: it was never issued here, or it has been used',
});

export const deviceCodeExpired = (): EntraError => ({
  code: 70019,
  error: 'expired_token',
  text: 'Verification code expired. Start again on the device.',
  because: 'the code of the device is older than 15 minutes',
});
