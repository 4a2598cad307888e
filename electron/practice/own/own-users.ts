import { z } from 'zod';
import { isGuid } from '../../../shared/entra/guid.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { defineUser } from '../define.ts';
import { GLOBAL_ADMINISTRATOR, type App, type Directory, type User } from '../directory.ts';
import { namedGuid } from '../random.ts';
import { lineOf, NO_JSON, parseJson, pathText, unreadable } from '../json-place.ts';

const text = z.string().min(1).max(500);

/** One user of `--user`, in the words of Microsoft Graph where it has any. */
const userSchema = z.strictObject({
  userPrincipalName: text.regex(/^[^\s@]+@[^\s@]+$/u, 'this must look like name@domain'),
  password: text.optional(),
  id: text.refine(isGuid, 'this must be a GUID').optional(),
  displayName: text.optional(),
  givenName: text.optional(),
  surname: text.optional(),
  mail: text.nullable().optional(),
  /** Names or object IDs; a name gets an ID. */
  groups: z.array(text).max(2000).optional(),
  /** Values of app roles, by the client ID of the app. */
  appRoles: z.record(z.string(), z.array(text).max(100)).optional(),
  isAdministrator: z.boolean().optional(),
  accountEnabled: z.boolean().optional(),
  isMfaRegistered: z.boolean().optional(),
  isMfaEnforced: z.boolean().optional(),
  isPasswordExpired: z.boolean().optional(),
  isLocked: z.boolean().optional(),
  about: z.string().max(500).optional(),
});

const usersSchema = z.union([z.array(userSchema), z.strictObject({ users: z.array(userSchema) })]);

type UserEntry = z.infer<typeof userSchema>;
export type OwnUser = {
  readonly user: User;
  readonly appRoles: NonNullable<UserEntry['appRoles']>;
};

const CODE = 'own-users-unreadable';

/** Reads a file of users. Error: `own-users-unreadable`, naming file, line and field. */
export function readOwnUsers(name: string, source: string): Result<readonly OwnUser[]> {
  const bare = source.replace(/^\uFEFF/u, '');
  const json = parseJson(bare);
  if (!json.ok) return unreadable(CODE, name, { line: json.line, field: '', reason: NO_JSON });
  const parsed = (Array.isArray(json.value) ? z.array(userSchema) : usersSchema).safeParse(json.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path ?? [];
    return unreadable(CODE, name, {
      line: lineOf(bare, path),
      field: pathText(path),
      reason: issue?.message ?? 'it cannot be read',
    });
  }
  const entries = Array.isArray(parsed.data) ? parsed.data : parsed.data.users;
  return ok(entries.map(toOwnUser));
}

function toOwnUser({ userPrincipalName, appRoles = {}, groups = [], ...entry }: UserEntry): OwnUser {
  const [local = ''] = userPrincipalName.split('@');
  const {
    isAdministrator = false,
    id,
    displayName = local,
    password = `practice-${local}`,
    mail,
    ...rest
  } = entry;
  const user = defineUser({
    // Known when it is put into a directory.
    tenantId: '',
    objectId: id?.toLowerCase() ?? namedGuid(`user ${userPrincipalName.toLowerCase()}`),
    displayName,
    givenName: displayName.split(' ')[0] ?? displayName,
    surname: displayName.split(' ').slice(1).join(' '),
    username: userPrincipalName,
    password,
    mail: mail === undefined ? userPrincipalName : mail,
    about: 'Brought along',
    groups: groups.map((group) => (isGuid(group) ? group.toLowerCase() : namedGuid(`group ${group}`))),
    directoryRoles: isAdministrator ? [GLOBAL_ADMINISTRATOR] : [],
    ...withoutUndefined(rest),
  });
  return { user, appRoles };
}

const withoutUndefined = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** Puts users into a tenant; one with the name of a user there replaces it. */
export function withOwnUsers(directory: Directory, users: readonly OwnUser[], tenantId: string): Directory {
  const names = new Set(users.map(({ user }) => user.username.toLowerCase()));
  return {
    ...directory,
    users: [
      ...users.map(({ user }) => ({ ...user, tenantId })),
      ...directory.users.filter(({ username }) => !names.has(username.toLowerCase())),
    ],
  };
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
