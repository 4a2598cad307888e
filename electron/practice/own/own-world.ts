import { fail, ok, type Result } from '../../../shared/result.ts';
import { CONTOSO } from '../data/tenants.ts';
import type { Directory } from '../directory.ts';
import { withOwnApps } from './own-apps.ts';
import type { OwnRegistration } from './own-registration.ts';
import { withOwnRoles, withOwnUsers } from './own-users.ts';
import type { OwnUser } from './read-users.ts';

/** What the user brings along into the sample world. */
export type OwnWorld = {
  readonly registrations: readonly OwnRegistration[];
  readonly users: readonly OwnUser[];
  /** By client ID, in lower case: what the apps really send as client secret. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Under which ID and domain the practice tenant appears; `null`: under its own. */
  readonly tenant: { readonly id: string; readonly domain: string } | null;
};

/**
 * The directory with the user's apps and users in it. Errors: `own-app-unreadable`, `own-users-unreadable`,
 * `own-tenant-known`, `own-role-unknown`.
 */
export function withOwnWorld(
  directory: Directory,
  own: OwnWorld,
  { seed, now }: { readonly seed: string; readonly now: Date },
): Result<Directory> {
  const refusal = refuseApps(directory, own) ?? refuseTenant(directory, own) ?? refuseUsers(directory, own);
  if (refusal !== null) return refusal;
  const { registrations, users, secrets } = own;
  const peopled = withOwnUsers(directory, users, CONTOSO);
  const setting = { seed, now, tenantId: CONTOSO.id, secrets };
  const furnished = withOwnApps(peopled, registrations, setting);
  return users.length === 0 ? ok(furnished) : withOwnRoles(furnished, users);
}

function refuseApps({ apps }: Directory, { registrations }: OwnWorld): Result<never> | null {
  const microsofts = new Set(apps.filter(({ isFirstParty }) => isFirstParty).map(({ appId }) => appId));
  const names = new Map<string, string>();
  for (const { appId, displayName } of registrations) {
    const before = names.get(appId);
    if (microsofts.has(appId))
      return fail(
        'own-app-unreadable',
        `${displayName}, appId: ${appId} is one of Microsoft’s own apps. Give the client ID of your registration.`,
        'appId',
      );
    if (before !== undefined)
      return fail(
        'own-app-unreadable',
        `${displayName}, appId: ${before} brings the client ID ${appId} along already. Bring each registration along once.`,
        'appId',
      );
    names.set(appId, displayName);
  }
  return null;
}

const refuseTenant = ({ tenants }: Directory, { tenant }: OwnWorld): Result<never> | null =>
  tenant !== null && tenants.some(({ id, domain }) => id === tenant.id || domain === tenant.domain)
    ? fail(
        'own-tenant-known',
        `The practice directory has a tenant ${tenant.id} or ${tenant.domain} already.`,
      )
    : null;

/** Each file is right in itself: what is left is what two of them, or a file and the tenant, say together. */
function refuseUsers(directory: Directory, { users, tenant }: OwnWorld): Result<never> | null {
  const refuse = (message: string, field: string) => fail('own-users-unreadable', message, field);
  const ownDomains = [CONTOSO.domain, tenant?.domain];
  const names = new Set<string>();
  const ids = new Set<string>();
  for (const { user, isGuest } of users) {
    const name = user.username.toLowerCase();
    if (names.has(name))
      return refuse(
        `User ${user.username}: two files bring the same name along. Keep one.`,
        'userPrincipalName',
      );
    const others = directory.users.filter(({ username }) => username.toLowerCase() !== name);
    if (ids.has(user.objectId) || others.some(({ objectId }) => objectId === user.objectId))
      return refuse(
        `User ${user.username}, id: another user of the tenant has the ID ${user.objectId}. Give each its own.`,
        'id',
      );
    if (isGuest && ownDomains.includes(name.split('@')[1]))
      return refuse(
        `User ${user.username}, userType: an address of the tenant itself belongs to no guest. Leave userType out, or give the address at home as mail.`,
        'userType',
      );
    names.add(name);
    ids.add(user.objectId);
  }
  return null;
}

/**
 * The same directory with the practice tenant under another ID and domain, wherever they stand: scenarios are made for
 * Contoso, and the user's app knows a tenant of its own.
 */
export function underOwnName(directory: Directory, tenant: OwnWorld['tenant']): Directory {
  if (tenant === null) return directory;
  const text = JSON.stringify(directory)
    .replaceAll(CONTOSO.id, tenant.id)
    .replaceAll(CONTOSO.domain, tenant.domain);
  return JSON.parse(text) as Directory;
}
