import { fail, ok, type Outcome } from './outcome.ts';
import type { App, Directory, Tenant } from './directory.ts';
import * as errors from './errors/request-errors.ts';
import { GRAPH } from './microsoft-graph.ts';

/** The scopes that OpenID Connect defines and Entra knows; `address` and `phone` do not exist here. */
const OIDC_SCOPES: readonly string[] = ['openid', 'profile', 'email', 'offline_access'];

export type ScopeRequest = {
  /** OpenID Connect scopes in the order of the request. */
  readonly oidc: readonly string[];
  readonly permissions: readonly Permission[];
};

export type Permission = {
  readonly resource: App;
  /** How the request named the resource; empty for a bare name, which means Microsoft Graph. */
  readonly resourceName: string;
  readonly value: string;
  readonly description: string;
};

/** Reads the `scope` parameter for an app in a tenant. Source: learn.microsoft.com/entra/identity-platform/scopes-oidc. */
export function parseScope(
  directory: Directory,
  tenant: Tenant | null,
  app: App,
  scope: string,
): Outcome<ScopeRequest> {
  const names = [...new Set(scope.split(/\s+/u).filter((name) => name !== ''))];
  const oidc = names.filter((name) => OIDC_SCOPES.includes(name));
  const permissions: Permission[] = [];
  for (const name of names.filter((each) => !OIDC_SCOPES.includes(each))) {
    const found = parsePermission(directory, tenant, app, name);
    if (!found.ok) return found;
    permissions.push(...found.value);
  }
  if (mixesDefault(names)) return fail(errors.scopeMalformed(scope));
  return names.length === 0 ? fail(errors.parameterMissing('scope')) : ok({ oidc, permissions });
}

/** `<resource>/.default` stands for all permissions and cannot be mixed with single ones. */
function mixesDefault(names: readonly string[]): boolean {
  const isDefault = (name: string): boolean => name.endsWith('/.default');
  return names.some(isDefault) && names.some((name) => !isDefault(name) && !OIDC_SCOPES.includes(name));
}

function parsePermission(
  directory: Directory,
  tenant: Tenant | null,
  app: App,
  name: string,
): Outcome<readonly Permission[]> {
  const slash = name.lastIndexOf('/');
  const resourceName = slash === -1 ? '' : name.slice(0, slash);
  const value = name.slice(slash + 1);
  const resource = slash === -1 ? GRAPH : findResource(directory, tenant, resourceName);
  if (resource === null) return fail(errors.resourceNotFound(resourceName, tenant?.name ?? 'common'));
  const known = resource.api.oauth2PermissionScopes;
  const matching =
    value === '.default' ? known : known.filter((each) => each.value.toLowerCase() === value.toLowerCase());
  if (matching.length === 0) return fail(errors.scopeNotOnResource(app, value, resource));
  return ok(
    matching.map((each) => ({ resource, resourceName, value: each.value, description: each.description })),
  );
}

function findResource(directory: Directory, tenant: Tenant | null, name: string): App | null {
  const wanted = name.replace(/\/$/u, '').toLowerCase();
  const isHere = (app: App): boolean => tenant === null || app.isFirstParty || app.tenantId === tenant.id;
  const isNamed = (app: App): boolean =>
    [app.appId, ...app.identifierUris].some((uri) => uri.toLowerCase() === wanted);
  return directory.apps.find((app) => isHere(app) && isNamed(app)) ?? null;
}

/** As the user consents to them and as the token names them. */
export const permissionName = ({ resourceName, value }: Permission): string =>
  resourceName === '' ? value : `${resourceName}/${value}`;

/** One name for a permission, however it was requested. */
export const permissionKey = ({ resource, value }: Permission): string => `${resource.appId}/${value}`;
