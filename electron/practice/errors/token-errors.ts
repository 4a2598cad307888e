import type { App } from '../directory.ts';
import type { EntraError } from '../entra-error.ts';

export const grantTypeUnsupported = (grantType: string): EntraError => ({
  code: 70003,
  error: 'unsupported_grant_type',
  text: `The app requested an unsupported grant type '${grantType}'.`,
});

export const secretMissing = (): EntraError => ({
  code: 7000218,
  error: 'invalid_client',
  text: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
});

export const secretWrong = (app: App): EntraError => ({
  code: 7000215,
  error: 'invalid_client',
  text: `Invalid client secret provided. Send the client secret value, not the client secret ID, of a secret added to app '${app.appId}'.`,
});

export const secretExpired = (app: App): EntraError => ({
  code: 7000222,
  error: 'invalid_client',
  text: `The provided client secret keys for app '${app.appId}' are expired. Create a new secret for the app and put it into its settings.`,
});

export const secretFromPublicClient = (app: App): EntraError => ({
  code: 700025,
  error: 'invalid_client',
  text: `Client is public so neither 'client_assertion' nor 'client_secret' should be presented. (Application '${app.appId}')`,
});

export const originForbidden = (): EntraError => ({
  code: 9002326,
  error: 'invalid_request',
  text: "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
});

export const originRequired = (): EntraError => ({
  code: 9002327,
  error: 'invalid_request',
  text: "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
});

/** Unlike {@link requestMalformed}: the code or refresh token itself was never issued here. */
export const grantMalformed = (): EntraError => ({
  code: 9002313,
  error: 'invalid_grant',
  text: 'Invalid request. The request is malformed or invalid.',
});

export const grantOfAnotherClient = (): EntraError => ({
  code: 70000,
  error: 'invalid_grant',
  text: 'The provided grant is invalid: it was issued for another client or tenant.',
});

export const codeRedeemed = (): EntraError => ({
  code: 54005,
  error: 'invalid_grant',
  text: 'The OAuth2 authorization code was already redeemed. Start a new sign-in to get a new code.',
});

export const grantExpired = (): EntraError => ({
  code: 70008,
  error: 'invalid_grant',
  text: 'The provided authorization code or refresh token has expired due to inactivity. Start a new sign-in.',
});

export const verifierWrong = (): EntraError => ({
  code: 501481,
  error: 'invalid_grant',
  text: 'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
});

/** `invalid_client` here, although the grant is at fault: that is what the service answers. */
export const redirectUriDiffers = (atToken: string, atAuthorize: string): EntraError => ({
  code: 500112,
  error: 'invalid_client',
  text: `The reply address '${atToken}' does not match the reply address '${atAuthorize}' provided when requesting the authorization code.`,
});

export const verbUnsupported = (): EntraError => ({
  code: 900561,
  error: 'invalid_request',
  text: 'The endpoint only accepts POST, OPTIONS requests. Received a GET request.',
});

export const redirectUriMissing = (): EntraError => ({
  code: 700009,
  error: 'invalid_request',
  text: 'Reply address must be provided when presenting an authorization code requested with an explicit reply address.',
});

export const grantOfAnotherTenant = (): EntraError => ({
  code: 700005,
  error: 'invalid_grant',
  text: 'The provided authorization code is intended to use against another tenant, and so it is rejected.',
});

export const refreshTokenIdle = (): EntraError => ({
  code: 700082,
  error: 'invalid_grant',
  text: 'The refresh token has expired due to inactivity: it was not used for 90 days. A new sign-in is needed.',
});

export const spaRefreshTokenOld = (): EntraError => ({
  code: 700084,
  error: 'invalid_grant',
  text: 'The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 1 day, which cannot be extended. It is now expired, and a new sign-in is needed.',
});

export const tenantNotNamed = (): EntraError => ({
  code: 50059,
  error: 'invalid_request',
  text: 'No tenant-identifying information found in either the request or implied by any provided credentials.',
});

export const grantNeedsTenant = (): EntraError => ({
  code: 9001023,
  error: 'invalid_request',
  text: 'The grant type is not supported over the /common or /consumers endpoints. Use the /organizations or a tenant-specific endpoint.',
});

export const roleMissing = (app: App, resource: App): EntraError => ({
  code: 501051,
  error: 'invalid_grant',
  text: `Application '${app.appId}' (${app.displayName}) is not assigned to a role for the application '${resource.appId}' (${resource.displayName}).`,
});

export const authorizationPending = (): EntraError => ({
  code: 70016,
  error: 'authorization_pending',
  text: 'OAuth 2.0 device flow error: authorization is pending. Continue polling.',
});

export const authorizationDeclined = (app: App): EntraError => ({
  code: 65004,
  error: 'authorization_declined',
  text: `User declined to consent to access the app '${app.displayName}'.`,
});
