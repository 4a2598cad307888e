import { menuPath } from '../../entra/admin-center.ts';
import { crossTenantInboundBlocked } from './causes/cross-tenant-inbound-blocked.ts';
import { crossTenantOutboundBlocked } from './causes/cross-tenant-outbound-blocked.ts';
import { tenantRestrictionsPolicy } from './causes/tenant-restrictions-policy.ts';
import type { CodeRow } from '../../reasoning/code.ts';

export const CODES: readonly CodeRow[] = [
  {
    code: 500021,
    stage: 'authorize',
    meaning:
      'A proxy of the network restricts sign-ins to certain tenants (Restrict-Access-To-Tenants), and this one is not on its list.',
    fix: ['Let whoever runs the proxy add the tenant to the list.'],
    causes: [[tenantRestrictionsPolicy, 5]],
    rule: 'network-restricts-tenants',
  },
  {
    code: 500022,
    stage: 'authorize',
    meaning:
      'The network’s tenant restrictions (Restrict-Access-To-Tenants) do not allow sign-ins to this tenant.',
    fix: [
      'Let whoever runs the proxy add the tenant to the list, and check that the value of the header is well-formed.',
    ],
    causes: [[tenantRestrictionsPolicy, 5]],
    rule: 'network-restricts-tenants',
  },
  {
    code: 500212,
    name: 'NotAllowedByOutboundPolicyTenant',
    stage: 'authorize',
    meaning: 'The user’s own organization does not allow its users to access this tenant.',
    fix: [
      `Ask an administrator of the user’s home tenant to allow it: ${menuPath('cross-tenant-access')} → Outbound access.`,
    ],
    causes: [[crossTenantOutboundBlocked, 5.4]],
    rule: 'cross-tenant-access-blocked',
    source:
      'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548; MicrosoftDocs/entra-docs:docs/external-id/cross-tenant-access-overview.md@009a2a78',
  },
  {
    code: 500213,
    name: 'NotAllowedByInboundPolicyTenant',
    stage: 'authorize',
    meaning: 'This tenant does not allow users of that organization to sign in.',
    fix: [
      `Ask an administrator of this tenant to allow it: ${menuPath('cross-tenant-access')} → Inbound access.`,
    ],
    causes: [[crossTenantInboundBlocked, 5.4]],
    rule: 'cross-tenant-access-blocked',
    source:
      'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548; MicrosoftDocs/entra-docs:docs/external-id/cross-tenant-access-overview.md@009a2a78',
  },
  {
    code: 5000211,
    name: 'NotAllowedTenantRestrictionsV2Tenant',
    stage: 'either',
    meaning: 'Tenant restrictions v2 of the device or the network do not allow access to this tenant.',
    fix: [
      'Ask the organization that manages the device or network to allow the tenant in its tenant restrictions.',
    ],
    causes: [[tenantRestrictionsPolicy, 5.4]],
    rule: 'network-restricts-tenants',
    source: 'public issues',
    confidence: 'observed',
  },
];
