import { PRACTICE_ORIGIN, loginOriginOf } from './authority.ts';
import { SECRET_PLACEHOLDER, type WritableFormat } from './format.ts';
import { quoteEnv } from './printing/quote.ts';
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
  write: (profile, secret = SECRET_PLACEHOLDER, practiceOrigin = PRACTICE_ORIGIN) => {
    const variables: readonly (readonly [string, string])[] = [
      ['AZURE_AUTHORITY_HOST', loginOriginOf(profile.cloud, practiceOrigin)],
      ['AZURE_TENANT_ID', profile.tenant],
      ['AZURE_CLIENT_ID', profile.clientId],
      ...(profile.clientType === 'confidential' ? [['AZURE_CLIENT_SECRET', secret] as const] : []),
    ];
    return variables.map(([name, value]) => `${name}=${quoteEnv(value)}\n`).join('');
  },
};
