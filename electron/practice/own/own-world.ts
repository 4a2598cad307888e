import { fail, ok, type Result } from '../../../shared/result.ts';
import { CONTOSO } from '../data/tenants.ts';
import type { Directory } from '../directory.ts';
import { withOwnApps } from './own-apps.ts';
import { withOwnRoles, withOwnUsers, type OwnUser } from './own-users.ts';
import type { OwnRegistration } from './read-registrations.ts';

/** What the user brings along into the sample world. */
export type OwnWorld = {
  readonly registrations: readonly OwnRegistration[];
  readonly users: readonly OwnUser[];
  /** By client ID, in lower case: what the apps really send as client secret. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Under which ID and domain the practice tenant appears; `null`: under its own. */
  readonly tenant: { readonly id: string; readonly domain: string } | null;
};

/** The directory with the user's apps and users in it. Errors: `own-app-unreadable`, `own-tenant-known`, `own-role-unknown`. */
export function withOwnWorld(
  directory: Directory,
  { registrations, users, secrets, tenant }: OwnWorld,
  { seed, now }: { readonly seed: string; readonly now: Date },
): Result<Directory> {
  const foreign = registrations.find(({ appId }) =>
    directory.apps.some((each) => each.isFirstParty && each.appId === appId),
  );
  if (foreign !== undefined)
    return fail(
      'own-app-unreadable',
      `${foreign.displayName}: its client ID is one of Microsoft’s own apps.`,
      'appId',
    );
  if (
    tenant !== null &&
    directory.tenants.some(({ id, domain }) => id === tenant.id || domain === tenant.domain)
  )
    return fail(
      'own-tenant-known',
      `The practice directory has a tenant ${tenant.id} or ${tenant.domain} already.`,
    );
  const tenantId = CONTOSO.id;
  const peopled = withOwnUsers(directory, users, tenantId);
  const furnished = withOwnApps(peopled, registrations, { seed, now, tenantId, secrets });
  return users.length === 0 ? ok(furnished) : withOwnRoles(furnished, users);
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
