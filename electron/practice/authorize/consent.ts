import type { Context } from '../context.ts';
import type { App, Directory, User } from '../directory.ts';
import { permissionKey, type ScopeRequest } from '../scope.ts';
import { consentKey, type Flow, type Prompt } from '../state.ts';

/** Whether the request wants an administrator to accept for everybody. */
export const asksForAll = ({ purpose, request }: Flow): boolean =>
  purpose.kind === 'admin-consent' || request.prompt === 'admin_consent';

/** Every scope that has to be accepted, under one name however it was written. */
export const consentNames = ({ oidc, permissions }: ScopeRequest): readonly string[] => [
  ...oidc,
  ...permissions.map(permissionKey),
];

export function isConsentNeeded(
  context: Context,
  user: User,
  app: App,
  prompt: Prompt | null,
  scopes: ScopeRequest,
): boolean {
  if (prompt === 'consent' || context.directory.userConsent === 'asked-each-time') return true;
  return missingConsent(context, user, app, scopes).length > 0;
}

/** Names that neither the user nor an administrator has accepted. */
export function missingConsent(
  context: Context,
  user: User,
  app: App,
  scopes: ScopeRequest,
): readonly string[] {
  const wanted = scopes.permissions
    .filter(({ resource }) => !resource.api.preAuthorizedApplications.includes(app.appId))
    .map(permissionKey);
  const accepted = acceptedNames(context, user, app);
  // Who signs in with a tool of Microsoft is asked nothing; its APIs have authorized it before.
  return [...(app.isFirstParty ? [] : scopes.oidc), ...wanted].filter((name) => !accepted.has(name));
}

/** All that the user, or an administrator for everybody, has accepted so far. */
export function acceptedNames({ state, directory }: Context, user: User, app: App): ReadonlySet<string> {
  return new Set([
    ...(state.consents.get(consentKey(user.objectId, app.appId)) ?? []),
    ...(state.consents.get(consentKey(user.tenantId, app.appId)) ?? []),
    ...directory.oauth2PermissionGrants
      .filter(
        (grant) =>
          grant.tenantId === user.tenantId &&
          grant.clientId === app.appId &&
          (grant.principalId === null || grant.principalId === user.objectId),
      )
      .flatMap(({ resourceId, scope }) =>
        scope.split(' ').flatMap((value) => [`${resourceId}/${value}`, value]),
      ),
  ]);
}

/** What an administrator alone can accept: permissions that are meant for them, or all where users may accept none. */
export function isAdminNeeded(context: Context, user: User, app: App, scopes: ScopeRequest): boolean {
  const missing = missingConsent(context, user, app, scopes);
  const tenant = context.directory.tenants.find(({ id }) => id === user.tenantId);
  const isReserved = scopes.permissions.some(
    (permission) => permission.type === 'Admin' && missing.includes(permissionKey(permission)),
  );
  return (
    missing.length > 0 &&
    (isReserved || tenant?.userConsentPolicy === 'admins-only' || app.appRoleAssignmentRequired)
  );
}

/** `principalId` is the user, or the tenant when an administrator accepts for all. */
export function rememberConsent(
  { state }: Context,
  principalId: string,
  app: App,
  names: readonly string[],
): void {
  const key = consentKey(principalId, app.appId);
  const before = state.consents.get(key) ?? [];
  state.consents.set(key, [...new Set([...before, ...names])]);
}

/** The app permissions that the registration lists, as consent remembers them. */
export const registeredRoles = (directory: Directory, app: App): readonly string[] =>
  app.requiredResourceAccess.flatMap(({ resourceAppId, resourceAccess }) => {
    const resource = directory.apps.find(({ appId }) => appId === resourceAppId);
    const ids = resourceAccess.filter(({ type }) => type === 'Role').map(({ id }) => id);
    return (resource?.appRoles ?? [])
      .filter(({ id }) => ids.includes(id))
      .map(({ value }) => roleKey(resourceAppId, value));
  });

export const roleKey = (resourceAppId: string, value: string): string => `role ${resourceAppId}/${value}`;
