import type { App } from '../directory.ts';
import type { EntraError } from '../entra-error.ts';

/** What can be wrong with scopes and the APIs that they name. */

export const scopeMalformed = (scope: string): EntraError => ({
  code: 70011,
  error: 'invalid_scope',
  text: `The provided value for the input parameter 'scope' is not valid. The scope '${scope}' cannot be used here.`,
});

/** Client credentials know no single scopes. */
export const defaultScopeNeeded = (scope: string): EntraError => ({
  code: 1002012,
  error: 'invalid_scope',
  text: `The provided value for scope '${scope}' is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
});

export const resourceNotFound = (resource: string, tenant: string): EntraError => ({
  code: 500011,
  error: 'invalid_resource',
  text: `The resource principal named '${resource}' was not found in the tenant named '${tenant}'. The application that exposes it may not be installed there.`,
});

export const resourceDisabled = (resource: App): EntraError => ({
  code: 500014,
  error: 'invalid_resource',
  text: `The service principal for resource '${resource.appId}' (${resource.displayName}) is disabled.`,
});

export const resourceNotInstalled = (app: App, resource: App, tenant: string): EntraError => ({
  code: 650052,
  error: 'invalid_client',
  text: `The app '${app.displayName}' needs access to a service ('${resource.displayName}', '${resource.appId}') that your organization '${tenant}' has not subscribed to or enabled.`,
});

export const scopeNotOnResource = (app: App, scope: string, resource: App): EntraError => ({
  code: 650053,
  error: 'invalid_client',
  text: `The application '${app.displayName}' asked for scope '${scope}' that doesn't exist on the resource '${resource.appId}'.`,
});

export const noPermissionsListed = (app: App): EntraError => ({
  code: 650056,
  error: 'invalid_client',
  text: `Misconfigured application '${app.appId}' (${app.displayName}): it lists no API permissions in its registration, or nobody in the tenant has consented to them.`,
});

export const resourceNotListed = (app: App, resource: App): EntraError => ({
  code: 650057,
  error: 'invalid_resource',
  text: `Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration. Client app ID: '${app.appId}' (${app.displayName}). Resource value from request: '${resource.appId}' (${resource.displayName}).`,
});

export const ownTokenNeedsGuid = (app: App): EntraError => ({
  code: 90009,
  error: 'invalid_request',
  text: `Application '${app.appId}' is requesting a token for itself. This is supported only if the resource is named by the GUID of the application.`,
});

export const severalResources = (): EntraError => ({
  code: 28000,
  error: 'invalid_request',
  text: "Provided value for the input parameter 'scope' is not valid because it contains more than one resource.",
});

export const consentMissing = (app: App): EntraError => ({
  code: 65001,
  error: 'consent_required',
  text: `The user or administrator has not consented to use the application with ID '${app.appId}' named '${app.displayName}'. Send an interactive authorization request for this user and resource.`,
});

export const consentMissingAtToken = (app: App): EntraError => ({
  ...consentMissing(app),
  error: 'invalid_grant',
  suberror: 'consent_required',
});
