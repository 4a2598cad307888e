import type { App } from '../directory.ts';
import type { EntraError } from '../entra-error.ts';
import { listed, ofApp } from './because.ts';

/** What can be wrong with scopes and the APIs that they name. */

export const scopeMalformed = (scope: string): EntraError => ({
  code: 70011,
  error: 'invalid_scope',
  text: `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope ${scope} is not valid.`,
  because: 'scope has a sign that scopes do not have, or mixes .default with single scopes',
});

/** Client credentials know no single scopes. */
export const defaultScopeNeeded = (scope: string): EntraError => ({
  code: 1002012,
  error: 'invalid_scope',
  text: `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
  because: `scope ${scope} does not end in /.default`,
});

export const resourceNotFound = (resource: string, tenant: string): EntraError => ({
  code: 500011,
  error: 'invalid_resource',
  text: `The resource principal named ${resource} was not found in the tenant named ${tenant}. This can happen if the application that exposes it has not been installed by an administrator of the tenant, or if the request went to the wrong tenant.`,
  because: `no app of ${tenant} has ${resource} among its identifierUris`,
});

export const resourceDisabled = (resource: App): EntraError => ({
  code: 500014,
  error: 'invalid_resource',
  text: `The service principal for resource '${resource.appId}' is disabled. This indicates that a subscription within the tenant has lapsed, or that an administrator has switched the application off.`,
  because: ofApp(resource, 'accountEnabled', 'is false'),
});

export const resourceNotInstalled = (resource: App, tenant: string): EntraError => ({
  code: 650052,
  error: 'invalid_client',
  text: `The app is trying to access a service '${resource.appId}'(${resource.displayName}) that your organization '${tenant}' lacks a service principal for. An administrator has to consent to the service, or to subscribe to it, so that its service principal is created.`,
  because: `${resource.displayName} is registered elsewhere and not installed in ${tenant}`,
});

export const scopeNotOnResource = (app: App, scope: string, resource: App): EntraError => ({
  code: 650053,
  error: 'invalid_client',
  text: `The application '${app.displayName}' asked for scope '${scope}' that doesn't exist on the resource '${resource.appId}'. Contact the app vendor.`,
  because: ofApp(
    resource,
    'api.oauth2PermissionScopes',
    listed(resource.api.oauth2PermissionScopes.map(({ value }) => value)),
  ),
});

export const noPermissionsListed = (app: App): EntraError => ({
  code: 650056,
  error: 'invalid_client',
  text: `Misconfigured application. The client lists no permissions for 'AAD Graph' in its registration, or nobody in the tenant has consented to them, or the identifier in the request is not the one of the registration. Application '${app.appId}'(${app.displayName}).`,
  because: ofApp(app, 'requiredResourceAccess', 'is empty'),
});

/** `requested` is how the request names the resource. */
export const resourceNotListed = (app: App, resource: App, requested: string): EntraError => ({
  code: 650057,
  error: 'invalid_resource',
  text: `Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration. Client app ID: ${app.appId}(${app.displayName}). Resource value from request: ${requested}. Resource app ID: ${resource.appId}. List of valid resources from app registration: ${app.requiredResourceAccess.map(({ resourceAppId }) => resourceAppId).join(', ')}.`,
  because: ofApp(
    app,
    'requiredResourceAccess',
    listed(app.requiredResourceAccess.map(({ resourceAppId }) => resourceAppId)),
  ),
});

export const ownTokenNeedsGuid = (app: App): EntraError => ({
  code: 90009,
  error: 'invalid_request',
  text: `Application '${app.appId}'(${app.displayName}) is requesting a token for itself. This scenario is supported only if resource is specified using the GUID based App Identifier.`,
  because: `${app.displayName} names itself by its App ID URI`,
});

/** `scope` is as requested. */
export const severalResources = (scope: string): EntraError => ({
  code: 28000,
  error: 'invalid_request',
  text: `Provided value for the input parameter scope is not valid because it contains more than one resource. Scope ${scope} is not valid.`,
  because: 'the scopes belong to more than one API',
});

export const consentMissing = (app: App): EntraError => ({
  code: 65001,
  error: 'consent_required',
  text: `The user or administrator has not consented to use the application with ID '${app.appId}' named '${app.displayName}'. Send an interactive authorization request for this user and resource.`,
  because: `nobody has accepted all that ${app.displayName} asks for: no such oauth2PermissionGrant`,
});

export const consentMissingAtToken = (app: App): EntraError => ({
  ...consentMissing(app),
  error: 'invalid_grant',
  suberror: 'consent_required',
});
