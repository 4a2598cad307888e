import type { App } from '../directory.ts';
import type { EntraError } from '../entra-error.ts';
import { listed, ofApp } from './because.ts';
import { nearestRedirectUri } from './nearest-redirect-uri.ts';

/**
 * What can be wrong with tenant, client or form of a request at either endpoint. In every text the first sentence, its
 * values, their quotes and the links are the protocol's, because clients and people go by them; the rest is ours.
 */

export const tenantNotFound = (tenant: string): EntraError => ({
  code: 90002,
  error: 'invalid_request',
  text: `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. A tenant without an active subscription is not found either.`,
  because: `no tenant has the ID or verified domain ${tenant}`,
});

/** Neither a GUID nor a name with a dot: a piece of a URL, or a placeholder that nobody filled in. */
const tenantMalformed = (tenant: string): EntraError => ({
  code: 900023,
  error: 'invalid_request',
  text: `Specified tenant identifier '${tenant}' is neither a valid DNS name, nor a valid external domain.`,
  because: `the first part of the path, ${tenant}, is neither a GUID nor a domain`,
});

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/iu;

export const unknownTenant = (name: string): EntraError =>
  GUID.test(name) || DOMAIN.test(name) ? tenantNotFound(name) : tenantMalformed(name);

export const appNotInTenant = (clientId: string, tenant: string): EntraError => ({
  code: 700016,
  error: 'unauthorized_client',
  text: `Application with identifier '${clientId}' was not found in the directory '${tenant}'. This can happen if no administrator has installed the application in the tenant, or if the request went to the wrong tenant.`,
  because: `no registration or enterprise app of ${tenant} has this client ID`,
});

/** The zero GUID, which stands in many templates. */
export const clientIdEmpty = (clientId: string): EntraError => ({
  code: 700038,
  error: 'unauthorized_client',
  text: `${clientId} is not a valid application identifier.`,
  because: 'the client ID is the zero GUID of a template',
});

export const singleTenantApp = (app: App, alias: string): EntraError => ({
  code: 50194,
  error: 'invalid_request',
  text: `Application '${app.appId}'(${app.displayName}) is not configured as a multi-tenant application. Usage of the /${alias} endpoint is not supported for such applications created after '10/15/2018'. Take the endpoint of a tenant, or make the application multi-tenant.`,
  because: ofApp(app, 'signInAudience', `is ${app.signInAudience}, and the request went to /${alias}`),
});

export const parameterMissing = (name: string): EntraError => ({
  code: 900144,
  error: 'invalid_request',
  text: `The request body must contain the following parameter: '${name}'.`,
  because: `the request lacks ${name}`,
});

export const requestMalformed = (): EntraError => ({
  code: 9002313,
  error: 'invalid_request',
  text: 'Invalid request. Request is malformed or invalid.',
  because: 'a parameter is sent twice',
});

/** The App ID URI in `resource` (RFC 8707) has to be one of the API that owns the scopes. */
export const resourceMismatch = (resource: string): EntraError => ({
  code: 9010010,
  error: 'invalid_target',
  text: "The resource parameter provided in the request doesn't match with the requested scopes.",
  because: `resource ${resource} is not an identifierUri of the API that owns the scopes, letter by letter`,
});

export const claimsMalformed = (): EntraError => ({
  code: 90100,
  error: 'invalid_request',
  text: "The 'claims' parameter is invalid: it is not a JSON object.",
  because: 'claims is no JSON object',
});

export function redirectUriNotRegistered(redirectUri: string, app: App): EntraError {
  const registered = [...app.web.redirectUris, ...app.spa.redirectUris, ...app.publicClient.redirectUris];
  const nearest = nearestRedirectUri(redirectUri, registered);
  const found = nearest === null ? listed(registered) : `has it ${nearest.difference} alone: ${nearest.uri}`;
  return {
    code: 50011,
    error: 'invalid_request',
    text: `The redirect URI '${redirectUri}' specified in the request does not match the redirect URIs configured for the application '${app.appId}'. Register exactly this URI, or send one that is registered. See https://aka.ms/redirectUriMismatchError.`,
    because: `redirect URI ${redirectUri} is not registered: ${ofApp(app, 'redirectUris', found)}`,
  };
}

/** One was sent, and there is nothing to compare it with. */
export const noRedirectUriRegistered = (app: App): EntraError => ({
  code: 500113,
  error: 'invalid_request',
  text: 'No reply address is registered for the application.',
  because: ofApp(app, 'redirectUris', 'is empty on every platform'),
});

export const noRedirectUriAtAll = (): EntraError => ({
  code: 900971,
  error: 'invalid_request',
  text: 'No reply address provided.',
  because: 'the request names no redirect URI, and none is registered',
});
