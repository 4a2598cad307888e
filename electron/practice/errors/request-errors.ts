import type { App } from '../directory.ts';
import type { EntraError } from '../entra-error.ts';

/** What can be wrong with tenant, client or form of a request at either endpoint. */

export const tenantNotFound = (tenant: string): EntraError => ({
  code: 90002,
  error: 'invalid_request',
  text: `Tenant '${tenant}' not found. Either the tenant identifier is wrong, or the tenant lives in another cloud, or nobody in it has an active subscription.`,
});

/** Neither a GUID nor a name with a dot: a piece of a URL, or a placeholder that nobody filled in. */
const tenantMalformed = (tenant: string): EntraError => ({
  code: 900023,
  error: 'invalid_request',
  text: `Specified tenant identifier '${tenant}' is neither a valid DNS name, nor a valid external domain.`,
});

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/iu;

export const unknownTenant = (name: string): EntraError =>
  GUID.test(name) || DOMAIN.test(name) ? tenantNotFound(name) : tenantMalformed(name);

export const appNotInTenant = (clientId: string, tenant: string): EntraError => ({
  code: 700016,
  error: 'unauthorized_client',
  text: `Application with identifier '${clientId}' was not found in the directory '${tenant}'. It was not installed there by an administrator, or the request went to the wrong tenant.`,
});

/** The zero GUID, which stands in many templates. */
export const clientIdEmpty = (clientId: string): EntraError => ({
  code: 700038,
  error: 'unauthorized_client',
  text: `'${clientId}' is not a valid application identifier.`,
});

export const singleTenantApp = (app: App, alias: string): EntraError => ({
  code: 50194,
  error: 'invalid_request',
  text: `Application '${app.appId}' (${app.displayName}) is not configured for several tenants, so the /${alias} endpoint cannot be used. Use the tenant's own endpoint or make the application multi-tenant.`,
});

export const parameterMissing = (name: string): EntraError => ({
  code: 900144,
  error: 'invalid_request',
  text: `The request body must contain the following parameter: '${name}'.`,
});

export const requestMalformed = (): EntraError => ({
  code: 9002313,
  error: 'invalid_request',
  text: 'Invalid request. The request is malformed or invalid.',
});

/** The parameter of the v1.0 endpoints. */
export const resourceParameter = (): EntraError => ({
  code: 901002,
  error: 'invalid_request',
  text: "The 'resource' request parameter is not supported. Use 'scope' instead.",
});

export const claimsMalformed = (): EntraError => ({
  code: 90100,
  error: 'invalid_request',
  text: "The 'claims' parameter is invalid: it is not a JSON object.",
});

export const redirectUriNotRegistered = (redirectUri: string, clientId: string): EntraError => ({
  code: 50011,
  error: 'invalid_request',
  text: `The redirect URI '${redirectUri}' specified in the request does not match the redirect URIs configured for the application '${clientId}'. Register exactly this URI, or send one that is registered.`,
});

/** One was sent, and there is nothing to compare it with. */
export const noRedirectUriRegistered = (app: App): EntraError => ({
  code: 500113,
  error: 'invalid_request',
  text: `No reply address is registered for the application '${app.appId}' (${app.displayName}).`,
});

export const noRedirectUriAtAll = (): EntraError => ({
  code: 900971,
  error: 'invalid_request',
  text: 'No reply address provided: the request names none, and none is registered.',
});
