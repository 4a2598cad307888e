import { type CodeRow } from '../../reasoning/codes/code-entry.ts';

export const TENANT_BOUNDARIES: readonly CodeRow[] = [
  {
    code: 20033,
    name: 'FedMetadataInvalidTenantName',
    stage: 'authorize',
    meaning: 'A tenant is named in the federation metadata in a way that cannot be right.',
  },
  {
    code: 50002,
    name: 'NotAllowedTenant',
    stage: 'authorize',
    meaning: 'The network allows sign-ins to certain tenants only, and this tenant is not one of them.',
    fix: ['Ask whoever runs the network’s proxy.'],
  },
  {
    code: 50049,
    name: 'NoSuchInstanceForDiscovery',
    oauthError: 'invalid_instance',
    stage: 'either',
    meaning: 'The host in the authority is not one that Entra knows as a cloud.',
    fix: ['Correct the host. For a host of your own, list it as a known authority in the library.'],
  },
  {
    code: 50107,
    name: 'InvalidRealmUri',
    stage: 'authorize',
    meaning: 'The request names a federation realm that does not exist.',
  },
  {
    code: 50169,
    name: 'InvalidRequestBadRealm',
    stage: 'authorize',
    meaning: 'This realm is not set up for the namespace it was asked in.',
  },
  {
    code: 90038,
    name: 'NationalCloudTenantRedirection',
    stage: 'either',
    meaning: 'The host that was asked serves another cloud than the one the tenant lives in.',
    fix: [
      'Change the authority to the host of the cloud in which the tenant is: login.microsoftonline.com, login.microsoftonline.us or login.partner.microsoftonline.cn.',
    ],
  },
  {
    code: 90043,
    name: 'NationalCloudAuthCodeRedirection',
    stage: 'either',
    meaning: 'Codes are not handed on between national clouds here.',
  },
  {
    code: 90051,
    name: 'InvalidNationalCloudId',
    stage: 'either',
    meaning: 'The request names a national cloud that does not exist.',
  },
  {
    code: 500021,
    stage: 'authorize',
    meaning:
      'A proxy of the network restricts sign-ins to certain tenants (Restrict-Access-To-Tenants), and this one is not on its list.',
    fix: ['Let whoever runs the proxy add the tenant to the list.'],
  },
  {
    code: 500022,
    stage: 'authorize',
    meaning:
      'The network’s tenant restrictions (Restrict-Access-To-Tenants) keep the user out of this tenant.',
    fix: ['Let whoever runs the proxy add the tenant to the list.'],
  },
  {
    code: 500212,
    name: 'NotAllowedByOutboundPolicyTenant',
    stage: 'authorize',
    meaning: 'The user’s own organization does not let its users go to this tenant.',
    fix: ['Let an administrator of the home tenant allow it under Cross-tenant access settings, outbound.'],
  },
  {
    code: 500213,
    name: 'NotAllowedByInboundPolicyTenant',
    stage: 'authorize',
    meaning: 'The tenant does not let this external user in.',
    fix: ['Let an administrator of this tenant allow it under Cross-tenant access settings, inbound.'],
  },
  {
    code: 900382,
    stage: 'token',
    meaning: 'A confidential client cannot sign in from one cloud to another.',
    fix: ['Change the authority to the host of the cloud in which the tenant is.'],
  },
  {
    code: 900432,
    stage: 'token',
    meaning: 'A request between two clouds came from a confidential client, and those are left out of it.',
    fix: [
      'Change the authority to the host of the tenant’s cloud, which is login.microsoftonline.us for US Government.',
    ],
  },
  {
    code: 900439,
    oauthError: 'invalid_request',
    stage: 'token',
    meaning: 'The tenant belongs to the US Government cloud, but the request went to the public host.',
    fix: ['Change the host of the authority to login.microsoftonline.us.'],
    source: 'public issue thread',
    confidence: 'observed',
  },
  {
    code: 900440,
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'The tenant belongs to the public cloud, but the request went to the host of US Government.',
    fix: ['Change the host of the authority to login.microsoftonline.com.'],
    source: 'public issue thread',
    confidence: 'observed',
  },
  {
    code: 1000104,
    name: 'XCB2BResourceCloudNotAllowedOnIdentityTenant',
    stage: 'authorize',
    meaning: 'The user’s organization forbids going to resources in that other cloud.',
  },
  {
    code: 5000224,
    name: 'NotAllowedTenantBlockedTenantFraud',
    stage: 'either',
    meaning: 'Microsoft has blocked this tenant or this resource.',
    fix: ['Only Microsoft’s support can help.'],
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 5000225,
    oauthError: 'invalid_tenant',
    stage: 'either',
    meaning: 'Microsoft has blocked the tenant because nobody used it for long.',
    fix: [
      'An administrator can ask for it to be opened again, for a limited time.',
      'With several tenants, name the one you mean (--tenant), so that this one is left alone.',
    ],
    source: 'public issue or source text',
    confidence: 'observed',
  },
];
