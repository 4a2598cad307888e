import type { App } from '../directory.ts';
import type { EntraError } from '../entra-error.ts';
import { listed, ofApp } from './because.ts';
import { longTime } from './token-errors.ts';

/** What can be wrong with a client's own assertion (RFC 7523), and with the user's token in on-behalf-of. */

/** Where the keys of an app are seen, as the service says it. */
const seeKeys = ({ appId }: App): string =>
  `Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '${appId}'. Review the documentation at https://docs.microsoft.com/en-us/graph/deployments to determine the corresponding service endpoint and https://docs.microsoft.com/en-us/graph/api/application-get?view=graph-rest-1.0&tabs=http to build a query request URL, such as 'https://graph.microsoft.com/beta/applications/${appId}'].`;

/** `thumbprint` is upper-case hexadecimal, as the admin center shows it. */
export const keyUnknown = (app: App, thumbprint: string): EntraError => ({
  code: 700027,
  error: 'invalid_client',
  text: `The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found., Thumbprint of key used by client: '${thumbprint}', ${seeKeys(app)}`,
  because: ofApp(
    app,
    'keyCredentials',
    `has ${app.keyCredentials.length} certificates, and none with this thumbprint`,
  ),
});

export const keyExpired = (app: App, thumbprint: string): EntraError => ({
  code: 700027,
  error: 'invalid_client',
  text: `The certificate with identifier used to sign the client assertion is expired on application. [Reason - The key used is expired., Thumbprint of key used by client: '${thumbprint}', ${seeKeys(app)}`,
  because: ofApp(app, 'keyCredentials', 'has the certificate with an endDateTime that is over'),
});

export const signatureWrong = (app: App): EntraError => ({
  code: 700027,
  error: 'invalid_client',
  text: `Client assertion failed signature validation. [Reason - The key was found, but the signature does not fit., ${seeKeys(app)}`,
  because: 'the assertion is not signed with the key of the certificate that its header names',
});

/** `parameter`: the one that should have held a JWT, `client_assertion` or on-behalf-of's `assertion`. */
export const assertionMalformed = (parameter: string): EntraError => ({
  code: 50027,
  error: 'invalid_request',
  text: 'JWT token is invalid or malformed.',
  because: `${parameter} is no JWT: it is not three parts of which the first two are JSON objects`,
});

export const assertionOfAnother = (app: App): EntraError => ({
  code: 50048,
  error: 'invalid_client',
  text: `The issuer and the subject of the client assertion must both be the application's own identifier, '${app.appId}'.`,
  because: 'iss or sub of the assertion is not the client ID',
});

export const audienceWrong = (): EntraError => ({
  code: 700023,
  error: 'invalid_client',
  text: 'Client assertion audience claim does not match Realm issuer.',
  because: 'aud of the assertion is no token endpoint of this tenant',
});

/**
 * The service counts from 1970 where the assertion does not say: MSAL's assertions without nbf are answered with
 * "assertion valid from 1970-01-01T00:00:00.0000000Z" (github.com/AzureAD/microsoft-authentication-library-for-dotnet/issues/4951).
 */
export const assertionUntimely = (now: Date, validFrom: Date | null, expiry: Date | null): EntraError => ({
  code: 700024,
  error: 'invalid_client',
  text: `Client assertion is not within its valid time range. Current time: ${longTime(now)}, assertion valid from ${longTime(validFrom ?? new Date(0))}, expiry time of assertion ${longTime(expiry ?? new Date(0))}. Review the documentation at https://docs.microsoft.com/azure/active-directory/develop/active-directory-certificate-credentials .`,
  because: 'nbf or exp of the assertion does not hold now',
});

export const userAssertionInvalid = (): EntraError => ({
  code: 50013,
  error: 'invalid_grant',
  text: 'Assertion failed signature validation. [Reason - The key was not found.]',
  because: 'the assertion is not signed by this tenant',
});

export const userAssertionExpired = (now: Date, expiry: Date): EntraError => ({
  code: 500133,
  error: 'invalid_grant',
  text: `Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion, or request a new token. Current time: ${longTime(now)}, expiry time of assertion ${longTime(expiry)}.`,
  because: 'exp of the assertion is over',
});

export const userAssertionAudience = (app: App, audience: string): EntraError => ({
  code: 500131,
  error: 'invalid_grant',
  text: `Assertion audience does not match the Client app presenting the assertion. The audience in the assertion was '${audience}' and the expected audience is '${app.appId}' or one of the Application Uris of this application with App ID '${app.appId}'(${app.displayName}). Present a token that was issued for this application.`,
  because: `${ofApp(app, 'identifierUris', listed(app.identifierUris))}, and aud of the assertion is ${audience}`,
});

export const userAssertionIsIdToken = (): EntraError => ({
  code: 240002,
  error: 'invalid_grant',
  text: "Input id_token cannot be used as 'urn:ietf:params:oauth:grant-type:jwt-bearer' grant.",
  because: 'the assertion is an ID token',
});

export const userAssertionIsAppOnly = (app: App): EntraError => ({
  code: 7000114,
  error: 'invalid_grant',
  text: `Application '${app.appId}' is not allowed to make application on-behalf-of calls.`,
  because: 'the assertion is about an app, not about a user',
});
