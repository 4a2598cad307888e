import { fail, ok, type Outcome } from './outcome.ts';
import type { App, Directory, PermissionScope, Tenant } from './directory.ts';
import * as errors from './errors/scope-errors.ts';
import type { EntraError } from './entra-error.ts';
import { parameterMissing, resourceMismatch } from './errors/request-errors.ts';
import { GRAPH } from './first-party/microsoft-graph.ts';

/** The scopes that OpenID Connect defines and Entra knows; `address` and `phone` do not exist here. */
export const OIDC_SCOPES: readonly string[] = ['openid', 'profile', 'email', 'offline_access'];

export type ScopeRequest = {
  /** OpenID Connect scopes in the order of the request. */
  readonly oidc: readonly string[];
  readonly permissions: readonly Permission[];
  /** Resources that `/.default` was asked of: a token for them is asked for even where they expose no scope. */
  readonly defaults: readonly NamedResource[];
};

export type NamedResource = Pick<Permission, 'resource' | 'resourceName'>;

export type Permission = Pick<PermissionScope, 'value' | 'description' | 'type'> & {
  readonly resource: App;
  /** How the request named the resource; empty for a bare name, which means Microsoft Graph. */
  readonly resourceName: string;
};

/** Reads the `scope` parameter for an app in a tenant. Source: learn.microsoft.com/entra/identity-platform/scopes-oidc. */
export function parseScope(
  directory: Directory,
  tenant: Tenant | null,
  app: App,
  scope: string,
): Outcome<ScopeRequest> {
  const names = splitScope(scope);
  if (names.length === 0) return fail(parameterMissing('scope'));
  if (!names.every((name) => WELL_FORMED.test(name)) || mixesDefault(names))
    return fail(errors.scopeMalformed(scope));
  const oidc = names.filter((name) => OIDC_SCOPES.includes(name));
  const permissions: Permission[] = [];
  const defaults: NamedResource[] = [];
  for (const name of names.filter((each) => !OIDC_SCOPES.includes(each))) {
    const found = parsePermission(directory, tenant, app, name);
    if (!found.ok) return found;
    permissions.push(...found.value.permissions);
    if (isDefault(name)) defaults.push(found.value);
  }
  return ok({ oidc, permissions, defaults });
}

/** The APIs that a request asks for. */
export const resourcesOf = ({ permissions, defaults }: ScopeRequest): readonly App[] => [
  ...new Set([...permissions, ...defaults].map(({ resource }) => resource)),
];

/**
 * `resource` (RFC 8707) is taken when it is, letter by letter, an App ID URI of the one API that the scopes belong to.
 * OpenID Connect's scopes alone belong to Microsoft Graph, which registrations list them under.
 * Source: learn.microsoft.com/entra/agent-id/secure-mcp-server-with-entra-id.
 */
export function resourceError(resource: string | null, resources: readonly App[]): EntraError | null {
  if (resource === null) return null;
  const [owner = GRAPH, ...others] = resources;
  const isOwned = others.length === 0 && owner.identifierUris.includes(resource);
  return isOwned ? null : resourceMismatch(resource);
}

export const splitScope = (scope: string): readonly string[] => [
  ...new Set(scope.split(/\s+/u).filter((name) => name !== '')),
];

/** RFC 6749, section 3.3, without the comma that some think separates scopes. */
const WELL_FORMED = /^[\x21\x23-\x2b\x2d-\x5b\x5d-\x7e]+$/u;

const isDefault = (name: string): boolean => name.endsWith('/.default');

/** `<resource>/.default` stands for all permissions and cannot be mixed with single ones. */
const mixesDefault = (names: readonly string[]): boolean =>
  names.some(isDefault) && names.some((name) => !isDefault(name) && !OIDC_SCOPES.includes(name));

function parsePermission(
  directory: Directory,
  tenant: Tenant | null,
  app: App,
  name: string,
): Outcome<NamedResource & { readonly permissions: readonly Permission[] }> {
  const { resourceName, value } = splitPermission(name);
  const resource = findResource(directory, tenant, resourceName);
  if (!resource.ok) return resource;
  const scopes = isDefault(name)
    ? registeredScopes(app, resource.value, resourceName)
    : namedScope(app, resource.value, value);
  if (!scopes.ok) return scopes;
  const named = { resource: resource.value, resourceName };
  return ok({ ...named, permissions: scopes.value.map((scope) => ({ ...scope, ...named })) });
}

export function splitPermission(name: string): { readonly resourceName: string; readonly value: string } {
  const slash = name.lastIndexOf('/');
  return { resourceName: slash === -1 ? '' : name.slice(0, slash), value: name.slice(slash + 1) };
}

function namedScope(app: App, resource: App, value: string): Outcome<readonly PermissionScope[]> {
  const found = resource.api.oauth2PermissionScopes.find(
    (each) => each.value.toLowerCase() === value.toLowerCase(),
  );
  return found === undefined ? fail(errors.scopeNotOnResource(app, value, resource)) : ok([found]);
}

/** `.default`: what the client's registration lists for the resource. An app needs no list for itself. */
function registeredScopes(app: App, resource: App, name: string): Outcome<readonly PermissionScope[]> {
  const all = resource.api.oauth2PermissionScopes.filter(({ value }) => !OIDC_SCOPES.includes(value));
  if (resource.appId === app.appId)
    return name.toLowerCase() === app.appId ? ok(all) : fail(errors.ownTokenNeedsGuid(app));
  // Registrations of Microsoft's own tools list nothing that a tenant could see.
  if (app.isFirstParty || resource.api.preAuthorizedApplications.includes(app.appId)) return ok(all);
  // An app that lists nothing at all is told so on the page.
  if (app.requiredResourceAccess.length === 0) return ok([]);
  const listed = app.requiredResourceAccess.find(({ resourceAppId }) => resourceAppId === resource.appId);
  if (listed === undefined) return fail(errors.resourceNotListed(app, resource, name));
  return ok(all.filter(({ id }) => listed.resourceAccess.some((access) => access.id === id)));
}

/** The API that a scope names, as this tenant knows it; an empty name means Microsoft Graph. */
export function findResource(directory: Directory, tenant: Tenant | null, name: string): Outcome<App> {
  const resource = resourceNamed(directory, name);
  const place = tenant?.name ?? 'common';
  if (resource === undefined) return fail(errors.resourceNotFound(name, place));
  if (!isInstalled(resource, tenant))
    return fail(
      resource.signInAudience === 'AzureADMyOrg'
        ? errors.resourceNotFound(name, place)
        : errors.resourceNotInstalled(resource, place),
    );
  return resource.accountEnabled ? ok(resource) : fail(errors.resourceDisabled(resource));
}

/** An API by client ID or Application ID URI, in any tenant; an empty name means Microsoft Graph. */
export function resourceNamed({ apps }: Directory, name: string): App | undefined {
  const wanted = bareName(name);
  return apps.find(({ appId, identifierUris }) =>
    name === ''
      ? appId === GRAPH.appId
      : appId === wanted || identifierUris.some((uri) => bareName(uri) === wanted),
  );
}

const bareName = (name: string): string => name.replace(/\/$/u, '').toLowerCase();

/** Whether the tenant has a service principal of the app. */
export const isInstalled = (app: App, tenant: Tenant | null): boolean =>
  tenant === null || app.isFirstParty || app.tenantId === tenant.id || app.installedIn.includes(tenant.id);

/** As the user consents to them and as the token names them. */
export const permissionName = ({ resourceName, value }: Permission): string =>
  resourceName === '' ? value : `${resourceName}/${value}`;

/** One name for a permission, however it was requested. */
export const permissionKey = ({ resource, value }: Pick<Permission, 'resource' | 'value'>): string =>
  `${resource.appId}/${value}`;
