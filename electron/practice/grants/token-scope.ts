import { acceptedNames, consentNames, missingConsent } from '../authorize/consent.ts';
import type { Context } from '../context.ts';
import type { App, User } from '../directory.ts';
import { consentMissingAtToken, severalResources } from '../errors/scope-errors.ts';
import { GRAPH } from '../first-party/microsoft-graph.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import {
  OIDC_SCOPES,
  parseScope,
  permissionKey,
  permissionName,
  resourcesOf,
  type Permission,
  type ScopeRequest,
} from '../scope.ts';
import type { Grant } from '../state.ts';

/** What one token response covers: OpenID Connect scopes and the permissions of one resource. */
export type TokenScope = {
  readonly user: User;
  /** As asked for: they decide about ID token and refresh token. */
  readonly oidc: readonly string[];
  readonly resource: App;
  readonly resourceName: string;
  /** What was asked for comes first, then all else that was granted for the resource before. */
  readonly permissions: readonly Permission[];
  /** The OpenID Connect scopes that a token for Microsoft Graph names. */
  readonly visibleOidc: readonly string[];
  /** `/.default` was asked for: the answer's `scope` ends with it, and clients find their cache by it. */
  readonly isDefault: boolean;
};

/**
 * A token is for one resource. A request that names several is refused; one that names none gets the first resource of
 * the grant, or Microsoft Graph when only OpenID Connect scopes were granted.
 */
export function chooseTokenScope(
  context: Context,
  app: App,
  user: User,
  grant: Grant,
  { requested, isAccepted }: { readonly requested: string | null; readonly isAccepted: boolean },
): Outcome<TokenScope> {
  const tenant = context.directory.tenants.find(({ id }) => id === grant.tenantId) ?? null;
  const granted = parseScope(context.directory, tenant, app, grant.scope);
  if (!granted.ok) return granted;
  const wanted = requested === null ? granted : parseScope(context.directory, tenant, app, requested);
  if (!wanted.ok) return wanted;
  if (requested !== null && namesSeveral(wanted.value)) return fail(severalResources(requested));
  const accepted = isAccepted ? consentNames(granted.value) : [];
  const missing = missingConsent(context, user, app, wanted.value).filter((name) => !accepted.includes(name));
  if (missing.some((name) => isDecisive(wanted.value, name))) return fail(consentMissingAtToken(app));
  const names = new Set([...acceptedNames(context, user, app), ...accepted]);
  return ok(withAllGranted(scopeOfFirstResource(user, wanted.value), app, names));
}

/** A token names everything that was granted for its resource so far, whatever this request asks for. */
function withAllGranted(scope: TokenScope, app: App, names: ReadonlySet<string>): TokenScope {
  const { resource, resourceName, permissions, visibleOidc } = scope;
  const isAll = resource.api.preAuthorizedApplications.includes(app.appId);
  const asked = permissions.map(({ value }) => value);
  const further = resource.api.oauth2PermissionScopes
    .filter(({ value }) => !asked.includes(value) && !OIDC_SCOPES.includes(value))
    .filter(({ value }) => isAll || names.has(permissionKey({ resource, value })));
  const oidc = [...visibleOidc, ...visible([...names].filter((name) => OIDC_SCOPES.includes(name)))];
  return {
    ...scope,
    permissions: [...permissions, ...further.map((each) => ({ ...each, resource, resourceName }))],
    visibleOidc: [...new Set(oidc)],
  };
}

/** OpenID Connect's scopes come along with the permissions of an API; they are asked about only when they come alone. */
const isDecisive = ({ oidc, permissions }: ScopeRequest, name: string): boolean =>
  permissions.length === 0 || !oidc.includes(name);

const namesSeveral = (request: ScopeRequest): boolean => resourcesOf(request).length > 1;

export function scopeOfFirstResource(user: User, { oidc, permissions, defaults }: ScopeRequest): TokenScope {
  const first = permissions[0] ?? defaults[0];
  const resource = first?.resource ?? GRAPH;
  return {
    user,
    oidc,
    resource,
    resourceName: first?.resourceName ?? '',
    permissions: permissions.filter((each) => each.resource.appId === resource.appId),
    visibleOidc: visible(oidc),
    isDefault: defaults.some((each) => each.resource.appId === resource.appId),
  };
}

/** The `scope` of the response. `offline_access` shows as a refresh token; other APIs do not list OpenID's scopes. */
export function scopeText({
  resource,
  resourceName,
  permissions,
  visibleOidc,
  isDefault,
}: TokenScope): string {
  const names = [...permissions.map(permissionName), ...(isDefault ? [`${resourceName}/.default`] : [])];
  return (isGraph(resource) ? [...visibleOidc, ...names] : names).join(' ');
}

/** The `scp` claim. */
export function scpClaim({ resource, permissions, visibleOidc }: TokenScope): string {
  const values = permissions.map(({ value }) => value);
  return (isGraph(resource) ? [...visibleOidc, ...values] : values).join(' ');
}

const isGraph = ({ appId }: App): boolean => appId === GRAPH.appId;

const visible = (oidc: readonly string[]): readonly string[] =>
  oidc.filter((name) => name !== 'offline_access');
