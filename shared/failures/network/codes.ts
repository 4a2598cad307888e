import { blockedByConditionalAccess } from '../policy/causes/blocked-by-conditional-access.ts';
import { clientRequestLoop } from './causes/client-request-loop.ts';
import { networkProxyBlocksEntra } from './causes/network-proxy-blocks-entra.ts';
import type { CodeRow } from '../../reasoning/code.ts';

export const CODES: readonly CodeRow[] = [
  {
    code: 50002,
    name: 'NotAllowedTenant',
    stage: 'authorize',
    meaning: 'The network allows sign-ins to certain tenants only, and this tenant is not one of them.',
    fix: ['Ask whoever runs the network’s proxy.'],
    causes: [
      [networkProxyBlocksEntra, 3],
      [blockedByConditionalAccess, 2.2],
    ],
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
  {
    code: 500021,
    stage: 'authorize',
    meaning:
      'A proxy of the network restricts sign-ins to certain tenants (Restrict-Access-To-Tenants), and this one is not on its list.',
    fix: ['Let whoever runs the proxy add the tenant to the list.'],
    causes: [
      [networkProxyBlocksEntra, 3],
      [blockedByConditionalAccess, 2.2],
    ],
    rule: 'network-restricts-tenants',
  },
  {
    code: 500022,
    stage: 'authorize',
    meaning:
      'The network’s tenant restrictions (Restrict-Access-To-Tenants) do not allow sign-ins to this tenant.',
    fix: ['Let whoever runs the proxy add the tenant to the list.'],
    causes: [[networkProxyBlocksEntra, 3]],
    rule: 'network-restricts-tenants',
  },
];
