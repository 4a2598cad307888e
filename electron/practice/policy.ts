import type { Context } from './context.ts';
import type { App, ConditionalAccessPolicy, Tenant, User } from './directory.ts';
import type { EntraError } from './entra-error.ts';
import * as errors from './errors/policy-errors.ts';
import { GRAPH } from './first-party/microsoft-graph.ts';
import type { ScopeRequest } from './scope.ts';

/** Who wants what, where: all that a policy looks at. */
export type Access = {
  readonly user: User;
  readonly app: App;
  readonly scopes: ScopeRequest;
  readonly hasMfa: boolean;
  /** The client brought a claims challenge that a second factor answers. */
  readonly wantsMfa: boolean;
  readonly at: 'authorize' | 'token';
};

export type PolicyDecision =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'refused'; readonly error: EntraError }
  /** The second factor would do; `error` is for where nobody can be asked. */
  | { readonly kind: 'mfa'; readonly isSetUp: boolean; readonly error: EntraError };

/** Assignment, Conditional Access and per-user MFA, in this order. */
export function decide(context: Context, access: Access): PolicyDecision {
  const { user, app } = access;
  if (app.appRoleAssignmentRequired && !isAssigned(app, user))
    return { kind: 'refused', error: errors.userNotAssigned(user, app) };
  const policies = policiesFor(context, access);
  const block = policies.find(({ grantControl }) => grantControl === 'block');
  if (block !== undefined) return { kind: 'refused', error: errors.blockedByPolicy(block) };
  const device = policies.find(({ grantControl }) => grantControl === 'compliant-device');
  if (device !== undefined) return { kind: 'refused', error: errors.deviceNotCompliant(device) };
  const mfa = policies.find(({ grantControl }) => grantControl === 'mfa') ?? null;
  return access.hasMfa || (mfa === null && !user.isMfaEnforced && !access.wantsMfa)
    ? { kind: 'allowed' }
    : mfaDecision(context, access, mfa);
}

const isAssigned = ({ appRoleAssignedTo }: App, { objectId, groups }: User): boolean =>
  appRoleAssignedTo.some(({ principalId }) => principalId === objectId || groups.includes(principalId));

function mfaDecision(
  { state }: Context,
  { user, scopes }: Access,
  policy: ConditionalAccessPolicy | null,
): PolicyDecision {
  const resource = scopes.permissions[0]?.resource.appId ?? GRAPH.appId;
  const isSetUp = user.isMfaRegistered || state.mfaRegistered.get(user.objectId) !== null;
  const error = isSetUp
    ? errors.mfaRequired(user, resource, policy)
    : errors.mfaSetUpRequired(user, resource, policy);
  return { kind: 'mfa', isSetUp, error };
}

function policiesFor({ directory }: Context, access: Access): readonly ConditionalAccessPolicy[] {
  const tenant = directory.tenants.find(({ id }) => id === access.user.tenantId);
  return (tenant?.conditionalAccess ?? []).filter(
    (policy) => policy.appliesAt.includes(access.at) && isMeant(policy, access),
  );
}

function isMeant({ users, apps }: ConditionalAccessPolicy, { user, app, scopes }: Access): boolean {
  const targets = [app.appId, ...scopes.permissions.map(({ resource }) => resource.appId)];
  const isUserMeant = users === 'all' || users.includes(user.objectId);
  return isUserMeant && (apps === 'all' || targets.some((id) => apps.includes(id)));
}

/** What the account itself refuses once its password is right, as the page and the password grant both say it. */
export function accountError(user: User): EntraError | null {
  if (!user.accountEnabled) return errors.accountDisabled(user);
  return user.isPasswordExpired ? errors.passwordExpired() : null;
}

export const placeName = (tenant: Tenant | null): string => tenant?.name ?? 'Microsoft Services';
