import { createApps } from './data/apps.ts';
import { PRODUCT_GRANTS } from './data/product-apps.ts';
import { CONSUMERS, CONTOSO, FABRIKAM } from './data/tenants.ts';
import { MIDDLE_TIER_GRANT } from './data/workload-apps.ts';
import { USERS } from './data/users.ts';
import type { CertifiedKey, Directory } from './directory.ts';
import { NO_FAULTS } from './faults.ts';

export * from './data/app-ids.ts';
export { CONSUMERS, CONTOSO, FABRIKAM } from './data/tenants.ts';

/** The healthy directory; scenarios change a copy of it. */
export function createDirectory(
  seed: string,
  now: Date,
  /** The key pair of the sample app that signs in with a certificate; `null` before the first start. */
  certificate: CertifiedKey | null = null,
): Directory {
  return {
    tenants: [CONTOSO, FABRIKAM, CONSUMERS],
    apps: createApps(seed, now, certificate),
    users: USERS,
    oauth2PermissionGrants: [...PRODUCT_GRANTS, MIDDLE_TIER_GRANT],
    userConsent: 'remembered',
    signedIn: [],
    faults: NO_FAULTS,
  };
}
