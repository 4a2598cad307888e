import { accountNotInTenant } from '../../account-type/causes/account-not-in-tenant.ts';
import { networkProxyBlocksEntra } from '../../network/causes/network-proxy-blocks-entra.ts';
import { crossTenantInboundBlocked } from '../causes/cross-tenant-inbound-blocked.ts';
import { crossTenantOutboundBlocked } from '../causes/cross-tenant-outbound-blocked.ts';
import { tenantRestrictionsPolicy } from '../causes/tenant-restrictions-policy.ts';
import { all, any, code, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';

const OUTBOUND = says(`
      outbound access policy; outbound access settings; outbound policy … resource tenant; cross tenant … outbound; outbound
      … cross tenant; not allowed by outbound policy; tenant administrator has restricted which organizations can be accessed
    `);

const INBOUND = says(`
      inbound access policy; inbound access settings; cross tenant access policy does not allow this user; cross tenant … inbound;
      inbound … cross tenant; not allowed by inbound policy
    `);

const RESTRICTIONS = says(`
      restrict access to tenants; sec restrict tenant access policy; tenant restrictions policy; tenant restrictions v2; restrict
      access context; not allowed tenant restrictions; department has restricted which organizations can be accessed
    `);

export const crossTenantSignals = [
  ...signalsOf(crossTenantOutboundBlocked, [4.4, OUTBOUND], [-3, all(OUTBOUND, code(500213, 5000211))]),
  ...signalsOf(crossTenantInboundBlocked, [4.4, INBOUND], [-3, all(INBOUND, code(500212, 5000211))]),
  ...signalsOf(tenantRestrictionsPolicy, [4.4, RESTRICTIONS]),
  ...signalsOf(accountNotInTenant, [-3, any(code(500212, 500213, 5000211), OUTBOUND, INBOUND)]),
  ...signalsOf(networkProxyBlocksEntra, [-2.5, any(code(500021, 500022, 5000211), RESTRICTIONS)]),
];
