import { consentNames } from '../authorize/consent.ts';
import type { Context } from '../context.ts';
import { userById, type App, type Tenant, type User } from '../directory.ts';
import { consentMissing } from '../errors/request-errors.ts';
import { grantOfAnotherClient, severalResources } from '../errors/token-errors.ts';
import { GRAPH } from '../microsoft-graph.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import { parseScope, permissionName, type Permission, type ScopeRequest } from '../scope.ts';
import { consentKey, type Grant } from '../state.ts';

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
  tenant: Tenant | null,
  app: App,
  grant: Grant,
  requested: string | null,
): Outcome<TokenScope> {
  const granted = parseScope(context.directory, tenant, app, grant.scope);
  if (!granted.ok) return granted;
  const wanted =
    requested === null ? ok(granted.value) : parseScope(context.directory, tenant, app, requested);
  if (!wanted.ok) return wanted;
  const user = userById(context.directory, grant.userId);
  if (user === null) return fail(grantOfAnotherClient());
  const { permissions } = wanted.value;
  if (requested !== null && new Set(permissions.map(({ resource }) => resource.appId)).size > 1)
    return fail(severalResources());
  if (!isAccepted(context, grant, granted.value, wanted.value))
    return fail({ ...consentMissing(app), error: 'invalid_grant', suberror: 'consent_required' });
  const first = permissions[0];
  const resource = first?.resource ?? GRAPH;
  return ok({
    user,
    oidc: wanted.value.oidc,
    resource,
    resourceName: first?.resourceName ?? '',
    permissions: permissions.filter((each) => each.resource.appId === resource.appId),
  });
}

function isAccepted({ state }: Context, grant: Grant, granted: ScopeRequest, wanted: ScopeRequest): boolean {
  const later = state.consents.get(consentKey(grant.userId, grant.clientId)) ?? [];
  const accepted = [...consentNames(granted), ...later];
  return consentNames(wanted).every((name) => accepted.includes(name));
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
