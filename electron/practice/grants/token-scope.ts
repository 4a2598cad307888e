import { consentNames, missingConsent } from '../authorize/consent.ts';
import type { Context } from '../context.ts';
import type { App, User } from '../directory.ts';
import { consentMissingAtToken, severalResources } from '../errors/scope-errors.ts';
import { GRAPH } from '../microsoft-graph.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import { parseScope, permissionName, type Permission, type ScopeRequest } from '../scope.ts';
import type { Grant } from '../state.ts';

/** What one token response covers: OpenID Connect scopes and the permissions of one resource. */
export type TokenScope = {
  readonly user: User;
  readonly oidc: readonly string[];
  readonly resource: App;
  readonly resourceName: string;
  readonly permissions: readonly Permission[];
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
  if (requested !== null && namesSeveral(wanted.value)) return fail(severalResources());
  const accepted = isAccepted ? consentNames(granted.value) : [];
  const missing = missingConsent(context, user, app, wanted.value).filter((name) => !accepted.includes(name));
  return missing.some((name) => isDecisive(wanted.value, name))
    ? fail(consentMissingAtToken(app))
    : ok(scopeOfFirstResource(user, wanted.value));
}

/** OpenID Connect's scopes come along with the permissions of an API; they are asked about only when they come alone. */
const isDecisive = ({ oidc, permissions }: ScopeRequest, name: string): boolean =>
  permissions.length === 0 || !oidc.includes(name);

const namesSeveral = ({ permissions }: ScopeRequest): boolean =>
  new Set(permissions.map(({ resource }) => resource.appId)).size > 1;

export function scopeOfFirstResource(user: User, { oidc, permissions }: ScopeRequest): TokenScope {
  const first = permissions[0];
  const resource = first?.resource ?? GRAPH;
  return {
    user,
    oidc,
    resource,
    resourceName: first?.resourceName ?? '',
    permissions: permissions.filter((each) => each.resource.appId === resource.appId),
  };
}

/** The `scope` of the response. `offline_access` shows as a refresh token; other APIs do not list OpenID's scopes. */
export function scopeText({ oidc, resource, permissions }: TokenScope): string {
  const names = permissions.map(permissionName);
  return (resource.isFirstParty ? [...visible(oidc), ...names] : names).join(' ');
}

/** The `scp` claim. */
export function scpClaim({ oidc, resource, permissions }: TokenScope): string {
  const values = permissions.map(({ value }) => value);
  return (resource.isFirstParty ? [...visible(oidc), ...values] : values).join(' ');
}

const visible = (oidc: readonly string[]): readonly string[] =>
  oidc.filter((name) => name !== 'offline_access');
