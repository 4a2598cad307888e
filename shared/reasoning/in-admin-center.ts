import { menuPath, type PageId } from '../entra/admin-center.ts';
import { cloudById } from '../entra/clouds.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** The way to a page of the profile's app, in the admin center of its cloud. */
export function inAdminCenter({ profile }: Evidence, id: PageId): string {
  return `In ${adminCenter(profile.cloud)}, open ${menuPath(id, `the app with client ID ${profile.clientId}`)}.`;
}

function adminCenter(cloud: Evidence['profile']['cloud']): string {
  const address = cloudById(cloud).adminCenter;
  return address === null
    ? 'the Entra admin center'
    : `the Entra admin center (${address.replace('https://', '')})`;
}
