import type { App } from '../directory.ts';
import type { EntraError } from '../entra-error.ts';

/** What can be wrong with tenant, client or form of a request at either endpoint. */

export const tenantNotFound = (tenant: string): EntraError => ({
  code: 90002,
  error: 'invalid_request',
  text: `Tenant '${tenant}' not found. Either the tenant identifier is wrong, or the tenant lives in another cloud, or nobody in it has an active subscription.`,
});

export const appNotInTenant = (clientId: string, tenant: string): EntraError => ({
  code: 700016,
  error: 'unauthorized_client',
  text: `Application with identifier '${clientId}' was not found in the directory '${tenant}'. It was not installed there by an administrator, or the request went to the wrong tenant.`,
});

export const clientIdMalformed = (clientId: string): EntraError => ({
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

export const redirectUriNotRegistered = (redirectUri: string, clientId: string): EntraError => ({
  code: 50011,
  error: 'invalid_request',
  text: `The redirect URI '${redirectUri}' specified in the request does not match the redirect URIs configured for the application '${clientId}'. Register exactly this URI, or send one that is registered.`,
});

export const scopeMalformed = (scope: string): EntraError => ({
  code: 70011,
  error: 'invalid_scope',
  text: `The provided value for the input parameter 'scope' is not valid. The scope '${scope}' cannot be used here.`,
});

export const resourceNotFound = (resource: string, tenant: string): EntraError => ({
  code: 500011,
  error: 'invalid_resource',
  text: `The resource principal named '${resource}' was not found in the tenant named '${tenant}'. The application that exposes it may not be installed there.`,
});

export const scopeNotOnResource = (app: App, scope: string, resource: App): EntraError => ({
  code: 650053,
  error: 'invalid_client',
  text: `The application '${app.displayName}' asked for scope '${scope}' that doesn't exist on the resource '${resource.appId}'.`,
});

export const consentMissing = (app: App): EntraError => ({
  code: 65001,
  error: 'consent_required',
  text: `The user or administrator has not consented to use the application with ID '${app.appId}' named '${app.displayName}'. Send an interactive authorization request for this user and resource.`,
});
