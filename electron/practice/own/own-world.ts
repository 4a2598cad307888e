import { ok, type Result } from '../../../shared/result.ts';
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

/** The directory with the user's apps and users in it. Error: `own-role-unknown`. */
export function withOwnWorld(
  directory: Directory,
  { registrations, users, secrets }: OwnWorld,
  { seed, now }: { readonly seed: string; readonly now: Date },
): Result<Directory> {
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
