import type { ProfileDraft } from '../profile/profile.ts';
import { isTenantWord } from '../profile/tenant.ts';
import { PRACTICE_ORIGIN, TENANT_PLACEHOLDER, loginOriginOf } from './authority.ts';
import { SECRET_PLACEHOLDER, type WritableFormat } from './format.ts';
import { printEnvironment } from './printing/environment.ts';
import { notice } from './reading/found.ts';
import { readWith } from './reading/read-with.ts';
import { variablePlans } from './reading/variables.ts';
import { hasAny, isCarrier } from './recognise.ts';
import { readEnvText } from './syntax/env-text.ts';

const WORKLOAD = new Map([
  [
    'azure_federated_token_file',
    (found: Parameters<typeof notice>[0]) =>
      notice(
        found,
        'A federated token file is the credential here: the app signs in by itself, without a secret and without a user.',
      ),
  ],
]);

export const azureEnvironment: WritableFormat = {
  id: 'azure-environment',
  title: '.env for the Azure SDKs',
  about: 'the variables that DefaultAzureCredential and EnvironmentCredential read',
  product: null,
  fileType: 'env',
  carries: { fields: ['cloud', 'tenant', 'clientId', 'clientType'], inputs: [] },
  recognises: (shape) => {
    if (
      shape.isObject ||
      isCarrier(shape.text) ||
      !hasAny(shape, 'azure_client_id', 'azure_tenant_id', 'azure_client_secret')
    )
      return 0;
    return hasAny(shape, 'nextauth_url', 'auth_url', 'webui_url', 'utils_secret', 'azure_resource_app_id')
      ? 0.7
      : 0.95;
  },
  read: (source) => readWith(source, readEnvText, (leaves) => variablePlans(leaves, { slots: WORKLOAD })),
  write: (profile, secret = SECRET_PLACEHOLDER, practiceOrigin = PRACTICE_ORIGIN) =>
    printEnvironment([
      ['AZURE_AUTHORITY_HOST', loginOriginOf(profile.cloud, practiceOrigin)],
      ['AZURE_TENANT_ID', isAppAtNoTenant(profile) ? TENANT_PLACEHOLDER : profile.tenant],
      ['AZURE_CLIENT_ID', profile.clientId],
      ['AZURE_CLIENT_SECRET', profile.clientType === 'confidential' ? secret : undefined],
    ]),
  notes: (profile) => [
    ...(isAppAtNoTenant(profile)
      ? [
          `With a secret the Azure SDKs get tokens for the app itself, which works in one tenant and not at “${profile.tenant}”: put that tenant’s ID in the place of ${TENANT_PLACEHOLDER}.`,
        ]
      : []),
    ...(profile.clientType === 'confidential'
      ? []
      : [
          'The profile has no secret, and EnvironmentCredential takes these variables only together with AZURE_CLIENT_SECRET or a certificate.',
        ]),
  ],
};

const isAppAtNoTenant = ({ clientType, tenant }: ProfileDraft): boolean =>
  clientType === 'confidential' && isTenantWord(tenant);
