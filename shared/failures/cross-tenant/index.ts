import type { Family } from '../../reasoning/family.ts';
import { crossTenantInboundBlocked } from './causes/cross-tenant-inbound-blocked.ts';
import { crossTenantOutboundBlocked } from './causes/cross-tenant-outbound-blocked.ts';
import { tenantRestrictionsPolicy } from './causes/tenant-restrictions-policy.ts';
import { CODES } from './codes.ts';
import { crossTenantSignals } from './signals/cross-tenant.ts';

/** Policies about users of other organizations: of their own tenant, of the app’s tenant, and of networks. */
export const crossTenant = {
  id: 'cross-tenant',
  causes: [crossTenantOutboundBlocked, crossTenantInboundBlocked, tenantRestrictionsPolicy],
  codes: CODES,
  signals: crossTenantSignals,
  generalRule: null,
} as const satisfies Family;
