import { z } from 'zod';
import { isGuid } from '../../../shared/entra/guid.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { defineUser } from '../define.ts';
import { GLOBAL_ADMINISTRATOR, type User } from '../directory.ts';
import { reasonOf } from '../issue-reason.ts';
import { lineOf, NO_JSON, parseJson, pathText, unreadable } from '../json-place.ts';
import { namedGuid } from '../random.ts';
import { userEntrySchema, type UserEntry } from './user-entry.ts';

const entries = z.array(userEntrySchema).max(5000);

/** A list, or an object with one: `users`, or what Graph answers. */
const usersObject = z.strictObject({ users: entries }).transform(({ users }) => users);
const graphAnswer = z.object({ value: entries }).transform(({ value }) => value);

export type OwnUser = {
  /** Without what is known when it is put into a directory: the tenant, and for a guest the account at home. */
  readonly user: User;
  readonly isGuest: boolean;
  readonly appRoles: NonNullable<UserEntry['appRoles']>;
};

const CODE = 'own-users-unreadable';

/** Reads a file of users. Error: `own-users-unreadable`, naming file, line and field. */
export function readOwnUsers(name: string, source: string): Result<readonly OwnUser[]> {
  const bare = source.replace(/^\uFEFF/u, '');
  const json = parseJson(bare);
  if (!json.ok) return unreadable(CODE, name, { line: json.line, field: '', reason: NO_JSON });
  const { value } = json;
  const { schema, path } = shapeOf(value);
  const parsed = schema.safeParse(value);
  const refuse = (at: readonly PropertyKey[], reason: string) =>
    unreadable(CODE, name, { line: lineOf(bare, at), field: pathText(at), reason });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(issue?.path ?? [], reasonOf(issue));
  }
  const users = parsed.data.map(toOwnUser);
  const twin = firstTwin(users);
  return twin === null ? ok(users) : refuse([...path, twin.index, twin.field], twin.reason);
}

/** How the entries stand in the value, and where. */
function shapeOf(value: unknown): {
  readonly schema: z.ZodType<readonly UserEntry[]>;
  readonly path: readonly PropertyKey[];
} {
  if (Array.isArray(value)) return { schema: entries, path: [] };
  const isGraphs = typeof value === 'object' && value !== null && Object.hasOwn(value, 'value');
  return isGraphs ? { schema: graphAnswer, path: ['value'] } : { schema: usersObject, path: ['users'] };
}

type Twin = {
  readonly index: number;
  readonly field: 'id' | 'userPrincipalName' | 'mail';
  readonly reason: string;
};

/** The first user whose name or ID another one before has. */
function firstTwin(users: readonly OwnUser[]): Twin | null {
  const names = new Set<string>();
  const ids = new Set<string>();
  for (const [index, { user, isGuest }] of users.entries()) {
    const name = user.username.toLowerCase();
    if (names.has(name))
      return {
        index,
        field: isGuest ? 'mail' : 'userPrincipalName',
        reason: `another user before signs in as ${user.username}: keep one of them`,
      };
    if (ids.has(user.objectId))
      return { index, field: 'id', reason: 'another user before has this ID: each needs its own' };
    names.add(name);
    ids.add(user.objectId);
  }
  return null;
}

function toOwnUser(entry: UserEntry): OwnUser {
  const { appRoles = {}, groups = [], isAdministrator = false, id, about = 'Brought along' } = entry;
  const isGuest = entry.userType === 'Guest';
  const username = (isGuest ? entry.mail : entry.userPrincipalName) ?? '';
  const [local = ''] = username.split('@');
  const displayName = entry.displayName ?? local;
  const user = defineUser({
    tenantId: '',
    objectId: id?.toLowerCase() ?? namedGuid(`user ${username.toLowerCase()}`),
    displayName,
    givenName: entry.givenName ?? displayName.split(' ')[0] ?? displayName,
    surname: entry.surname ?? displayName.split(' ').slice(1).join(' '),
    username,
    userPrincipalName: entry.userPrincipalName ?? '',
    password: entry.password ?? `practice-${local}`,
    mail: entry.mail === undefined ? username : entry.mail,
    about,
    groups: groups.map((group) => (isGuid(group) ? group.toLowerCase() : namedGuid(`group ${group}`))),
    directoryRoles: isAdministrator ? [GLOBAL_ADMINISTRATOR] : [],
    ...flagsOf(entry),
  });
  return { user, isGuest, appRoles };
}

const FLAGS = [
  'accountEnabled',
  'isMfaRegistered',
  'isMfaEnforced',
  'isPasswordExpired',
  'isLocked',
] as const;

const flagsOf = (entry: UserEntry): Partial<Pick<User, (typeof FLAGS)[number]>> =>
  Object.fromEntries(FLAGS.flatMap((flag) => (entry[flag] === undefined ? [] : [[flag, entry[flag]]])));
