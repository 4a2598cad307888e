import { defineTenant } from '../define.ts';
import type { Directory, Tenant, User } from '../directory.ts';
import { namedGuid } from '../random.ts';

const domainOf = (address: string): string => (address.split('@')[1] ?? '').toLowerCase();

/** As Entra names a guest in the tenant that invites: `name_home.example#EXT#@domain`. */
export const guestPrincipalName = (address: string, { domain }: Tenant): string =>
  `${address.replace('@', '_')}#EXT#@${domain}`;

/**
 * Where a guest is at home: the tenant that has the address's domain, or a new one, with the account that the guest signs
 * in with.
 */
export function withHomeOf(directory: Directory, guest: User): { directory: Directory; guest: User } {
  const domain = domainOf(guest.username);
  const known = directory.tenants.find((each) => each.domain === domain);
  const tenant = known ?? defineTenant({ id: namedGuid(`tenant ${domain}`), domain, name: domain });
  const account: User = {
    ...guest,
    tenantId: tenant.id,
    objectId: namedGuid(`account ${guest.username.toLowerCase()}`),
    userPrincipalName: guest.username,
    groups: [],
    directoryRoles: [],
    about: 'Home account of the guest, with the same name and password',
  };
  return {
    directory: {
      ...directory,
      tenants: known === undefined ? [...directory.tenants, tenant] : directory.tenants,
      users: [...directory.users, account],
    },
    guest: { ...guest, home: { tenantId: tenant.id, objectId: account.objectId } },
  };
}
