import { cloudById } from '../entra/clouds.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** The way to one page of the app registration in the admin center of the profile's cloud. */
export function inAppRegistration({ profile }: Evidence, page: string): string {
  return `In ${adminCenter(profile.cloud)}, open App registrations → the app with client ID ${profile.clientId} → ${page}.`;
}

export function inEnterpriseApplication({ profile }: Evidence, page: string): string {
  return `In ${adminCenter(profile.cloud)}, open Enterprise applications → the app with client ID ${profile.clientId} → ${page}.`;
}

function adminCenter(cloud: Evidence['profile']['cloud']): string {
  const address = cloudById(cloud).adminCenter;
  return address === null
    ? 'the Entra admin center'
    : `the Entra admin center (${address.replace('https://', '')})`;
}
