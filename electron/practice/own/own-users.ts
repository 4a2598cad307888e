import { fail, ok, type Result } from '../../../shared/result.ts';
import type { App, Directory, Tenant, User } from '../directory.ts';
import { guestPrincipalName, withHomeOf } from './own-guests.ts';
import type { OwnUser } from './read-users.ts';

/** Puts users into a tenant; one with the name of a user there replaces it. Guests bring their account at home along. */
export function withOwnUsers(directory: Directory, users: readonly OwnUser[], tenant: Tenant): Directory {
  const names = new Set(users.map(({ user }) => user.username.toLowerCase()));
  let next: Directory = {
    ...directory,
    users: directory.users.filter(({ username }) => !names.has(username.toLowerCase())),
  };
  const inTenant: User[] = [];
  for (const { user, isGuest } of users) {
    const upn = user.userPrincipalName || guestPrincipalName(user.username, tenant);
    const placed = { ...user, tenantId: tenant.id, userPrincipalName: upn };
    if (isGuest) {
      const { directory: withHome, guest } = withHomeOf(next, placed);
      next = withHome;
      inTenant.push(guest);
    } else inTenant.push(placed);
  }
  return { ...next, users: [...inTenant, ...next.users] };
}

/** Assigns app roles by their values. Error: `own-role-unknown`. */
export function withOwnRoles(directory: Directory, users: readonly OwnUser[]): Result<Directory> {
  let next = directory;
  for (const { user, appRoles } of users) {
    for (const [clientId, values] of Object.entries(appRoles)) {
      const app = next.apps.find(({ appId }) => appId === clientId.toLowerCase());
      const unknown = values.find((value) => !app?.appRoles.some((role) => role.value === value));
      if (app === undefined || unknown !== undefined)
        return unknownRole(user.username, clientId, app, unknown);
      const assignments = app.appRoles
        .filter(({ value }) => values.includes(value))
        .map(({ id }) => ({ principalId: user.objectId, appRoleId: id }));
      const assigned = { ...app, appRoleAssignedTo: [...app.appRoleAssignedTo, ...assignments] };
      next = { ...next, apps: next.apps.map((each) => (each === app ? assigned : each)) };
    }
  }
  return ok(next);
}

const unknownRole = (
  username: string,
  clientId: string,
  app: App | undefined,
  value: string | undefined,
): Result<never> =>
  fail(
    'own-role-unknown',
    app === undefined
      ? `User ${username}, appRoles: the tenant has no app ${clientId}. Bring its registration along with --app.`
      : `User ${username}, appRoles: ${app.displayName} has no app role “${value ?? ''}”. It has: ${app.appRoles.map((role) => role.value).join(', ') || 'none'}.`,
    'appRoles',
  );
