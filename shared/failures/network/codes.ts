import { tenantRestrictionsPolicy } from '../cross-tenant/causes/tenant-restrictions-policy.ts';
import { clientRequestLoop } from './causes/client-request-loop.ts';
import type { CodeRow } from '../../reasoning/code.ts';

export const CODES: readonly CodeRow[] = [
  {
    code: 50002,
    name: 'NotAllowedTenant',
    stage: 'authorize',
    meaning: 'The network allows sign-ins to certain tenants only, and this tenant is not one of them.',
    fix: ['Ask whoever runs the network’s proxy.'],
    causes: [[tenantRestrictionsPolicy, 5]],
    rule: 'network-restricts-tenants',
  },
  {
    code: 50196,
    name: 'LoopDetected',
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning: 'The app repeats the same request again and again, so Entra refuses it for a while.',
    fix: ['Cache the tokens and use them until they expire; do not repeat a failed request in a loop.'],
    causes: [[clientRequestLoop, 6]],
    rule: 'requests-throttled',
  },
  {
    code: 90055,
    name: 'TenantThrottlingError',
    oauthError: 'temporarily_unavailable',
    stage: 'either',
    meaning: 'Too many requests were sent for this tenant, so Entra throttles them.',
    fix: ['Send fewer requests, and wait as long as the response says.'],
    causes: [clientRequestLoop],
    rule: 'requests-throttled',
  },
];
