import type { App } from '../directory.ts';
import type { EntraError } from '../entra-error.ts';

/** What can be wrong with a client's own assertion (RFC 7523), and with the user's token in on-behalf-of. */

/** `thumbprint` is upper-case hexadecimal, as the admin center shows it. */
export const keyUnknown = (app: App, thumbprint: string): EntraError => ({
  code: 700027,
  error: 'invalid_client',
  text: `The certificate with identifier used to sign the client assertion is not registered on application '${app.appId}'. [Reason - The key was not found., Thumbprint of key used by client: '${thumbprint}']`,
});

export const keyExpired = (app: App, thumbprint: string): EntraError => ({
  code: 700027,
  error: 'invalid_client',
  text: `Client assertion failed signature validation on application '${app.appId}'. [Reason - The key used is expired., Thumbprint of key used by client: '${thumbprint}']`,
});

export const signatureWrong = (app: App): EntraError => ({
  code: 700027,
  error: 'invalid_client',
  text: `Client assertion failed signature validation on application '${app.appId}'.`,
});

export const assertionMalformed = (): EntraError => ({
  code: 50027,
  error: 'invalid_request',
  text: 'JWT token is invalid or malformed.',
});

export const assertionOfAnother = (app: App): EntraError => ({
  code: 50048,
  error: 'invalid_client',
  text: `The issuer and the subject of the client assertion must both be the application's own identifier, '${app.appId}'.`,
});

export const audienceWrong = (): EntraError => ({
  code: 700023,
  error: 'invalid_client',
  text: 'Client assertion audience claim does not match Realm issuer.',
});

/** Times in ISO 8601. */
export const assertionUntimely = (now: string, expiry: string): EntraError => ({
  code: 700024,
  error: 'invalid_client',
  text: `Client assertion is not within its valid time range. Current time: ${now}, expiry time of assertion ${expiry}.`,
});

export const userAssertionInvalid = (): EntraError => ({
  code: 50013,
  error: 'invalid_grant',
  text: 'Assertion failed signature validation, or it is not a token of this service.',
});

export const userAssertionExpired = (now: string, expiry: string): EntraError => ({
  code: 500133,
  error: 'invalid_grant',
  text: `Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion. Current time: ${now}, expiry time of assertion ${expiry}.`,
});

export const userAssertionAudience = (app: App, audience: string): EntraError => ({
  code: 500131,
  error: 'invalid_grant',
  text: `Assertion audience does not match the Client app presenting the assertion. The audience in the assertion was '${audience}' and the expected audience is '${app.appId}' or one of the Application Uris of this application.`,
});

export const userAssertionIsIdToken = (): EntraError => ({
  code: 240002,
  error: 'invalid_grant',
  text: "Input id_token cannot be used as 'urn:ietf:params:oauth:grant-type:jwt-bearer' grant.",
});

export const userAssertionIsAppOnly = (app: App): EntraError => ({
  code: 7000114,
  error: 'invalid_grant',
  text: `Application '${app.appId}' is not allowed to make application on-behalf-of calls: the assertion is about an app, not about a user.`,
});
