import type { App } from '../directory.ts';
import type { EntraError } from '../entra-error.ts';
import { ofApp } from './because.ts';

/** `2026-11-30T12:00:00.0000000Z`: the service writes seven decimals. */
export const longTime = (time: Date): string => time.toISOString().replace('Z', '0000Z');

export const grantTypeUnsupported = (grantType: string): EntraError => ({
  code: 70003,
  error: 'unsupported_grant_type',
  text: `The app requested an unsupported grant type '${grantType}'.`,
  because: `grant_type ${grantType} does not exist`,
});

export const secretMissing = (): EntraError => ({
  code: 7000218,
  error: 'invalid_client',
  text: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  because: 'the redirect URI is registered under Web, and the request brings no credential',
});

/** What is sent is looked at for the log alone: the Secret ID in its place is the commonest mistake. */
export const secretWrong = (app: App, sent: string): EntraError => ({
  code: 7000215,
  error: 'invalid_client',
  text: `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${app.appId}'.`,
  because: ofApp(
    app,
    'passwordCredentials',
    app.passwordCredentials.some(({ keyId }) => keyId === sent)
      ? 'has what was sent as the ID of a secret, not as its value'
      : `has ${app.passwordCredentials.length} secrets, and what was sent is none of them`,
  ),
});

export const secretExpired = (app: App, endDateTime: string): EntraError => ({
  code: 7000222,
  error: 'invalid_client',
  text: `The provided client secret keys for app '${app.appId}' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or sign in with a certificate: https://aka.ms/certCreds.`,
  because: ofApp(app, 'passwordCredentials', `has this secret with endDateTime ${endDateTime}`),
});

export const secretFromPublicClient = (app: App): EntraError => ({
  code: 700025,
  error: 'invalid_client',
  text: "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
  because: ofApp(
    app,
    'redirectUris',
    'has the redirect URI under Single-page application or Mobile and desktop',
  ),
});

/** With the origin of the page: browsers show the text to its script. */
export const originForbidden = (origin: string): EntraError => ({
  code: 9002326,
  error: 'invalid_request',
  text: `Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type. Request origin: '${origin}'.`,
  because: 'the request has an Origin header, and the redirect URI is not registered under spa',
});

export const originRequired = (): EntraError => ({
  code: 9002327,
  error: 'invalid_request',
  text: "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
  because: 'the redirect URI is registered under spa, and the request has no Origin header',
});

/** Unlike a malformed request: the code or refresh token itself was never issued here. */
export const grantMalformed = (): EntraError => ({
  code: 9002313,
  error: 'invalid_grant',
  text: 'Invalid request. Request is malformed or invalid.',
  because: 'the code or token was never issued here, or so long ago that it is forgotten',
});

export const grantOfAnotherClient = (): EntraError => ({
  code: 70000,
  error: 'invalid_grant',
  text: 'Provided grant is invalid or malformed.',
  because: 'the code or token was issued for another client or tenant',
});

export const codeRedeemed = (): EntraError => ({
  code: 54005,
  error: 'invalid_grant',
  text: 'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
  because: 'the code was redeemed before',
});

export const grantExpired = (): EntraError => ({
  code: 70008,
  error: 'invalid_grant',
  text: 'The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.',
  because: 'the code is older than ten minutes, or than the directory says',
});

export const verifierWrong = (): EntraError => ({
  code: 501481,
  error: 'invalid_grant',
  text: 'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
  because: 'the SHA-256 of code_verifier is not the code_challenge of the code, or one of the two is missing',
});

/** `invalid_client` here, although the grant is at fault: that is what the service answers. */
export const redirectUriDiffers = (atToken: string, atAuthorize: string): EntraError => ({
  code: 500112,
  error: 'invalid_client',
  text: `The reply address '${atToken}' does not match the reply address '${atAuthorize}' provided when requesting Authorization code.`,
  because: `redirect_uri ${atToken} is not the one of the authorization request`,
});

export const verbUnsupported = (): EntraError => ({
  code: 900561,
  error: 'invalid_request',
  text: 'The endpoint only accepts POST, OPTIONS requests. Received a GET request.',
  because: 'the request is a GET',
});

export const redirectUriMissing = (): EntraError => ({
  code: 700009,
  error: 'invalid_request',
  text: 'Reply address must be provided when presenting an authorization code requested with an explicit reply address.',
  because: 'the authorization request named a redirect_uri, and this one names none',
});

export const grantOfAnotherTenant = (): EntraError => ({
  code: 700005,
  error: 'invalid_grant',
  text: 'Provided Authorization Code is intended to use against other tenant, thus rejected.',
  because: 'the code was issued at the endpoint of another tenant',
});

export const refreshTokenIdle = (issuedAt: Date): EntraError => ({
  code: 700082,
  error: 'invalid_grant',
  text: `The refresh token has expired due to inactivity. The token was issued on ${longTime(issuedAt)} and was inactive for 90.00:00:00.`,
  because: 'the refresh token was not used for 90 days',
});

export const spaRefreshTokenOld = (issuedAt: Date): EntraError => ({
  code: 700084,
  error: 'invalid_grant',
  text: `The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 1.00:00:00, which cannot be extended. It is now expired and a new sign in request must be sent by the SPA to the sign in page. The token was issued on ${longTime(issuedAt)}.`,
  because: 'the first refresh token of the page is older than 24 hours',
});

export const tenantNotNamed = (): EntraError => ({
  code: 50059,
  error: 'invalid_request',
  text: 'No tenant-identifying information found in either the request or implied by any provided credentials.',
  because: 'an app that asks for itself has to name its tenant in the path',
});

export const grantNeedsTenant = (): EntraError => ({
  code: 9001023,
  error: 'invalid_request',
  text: 'The grant type is not supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint.',
  because: 'passwords are taken at the endpoint of a tenant or /organizations alone',
});

export const roleMissing = (app: App, resource: App): EntraError => ({
  code: 501051,
  error: 'invalid_grant',
  text: `Application '${app.appId}'(${app.displayName}) is not assigned to a role for the application '${resource.appId}'(${resource.displayName}).`,
  because: `${ofApp(resource, 'appRoleAssignmentRequired', 'is true')}, and appRoleAssignedTo does not name ${app.displayName}`,
});

export const authorizationPending = (): EntraError => ({
  code: 70016,
  error: 'authorization_pending',
  text: 'OAuth 2.0 device flow error. Authorization is pending. Continue polling.',
  because: 'nobody has finished the sign-in with the user code yet',
});

export const authorizationDeclined = (): EntraError => ({
  code: 65004,
  error: 'authorization_declined',
  text: 'User declined to consent to access the app.',
  because: 'the person at the page pressed Cancel',
});

export const deviceCodeTooOld = (): EntraError => ({
  code: 70020,
  error: 'expired_token',
  text: "The provided value for the input parameter 'device_code' is not valid. This device code has expired.",
  because: 'the device code is older than 15 minutes',
});
