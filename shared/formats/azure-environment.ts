import { loginOriginOf } from './authority.ts';
import { SECRET_PLACEHOLDER, type Format } from './format.ts';
import { quoteEnv } from './printing/quote.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import { field, loginHost, secret } from './reading/takers.ts';
import { hasAny } from './recognise.ts';
import { readEnvText } from './syntax/env-text.ts';

const PLAN: Plan = {
  product: null,
  slots: toSlots({
    azure_authority_host: loginHost,
    azure_tenant_id: field('tenant'),
    azure_client_id: field('clientId'),
    azure_client_secret: secret,
  }),
  required: [
    { field: 'clientId', add: 'AZURE_CLIENT_ID' },
    { field: 'tenant', add: 'AZURE_TENANT_ID' },
  ],
};

export const azureEnvironment: Format = {
  id: 'azure-environment',
  title: '.env for the Azure SDKs',
  about: 'the AZURE_… variables that EnvironmentCredential reads',
  product: null,
  fileType: 'env',
  carries: { fields: ['cloud', 'tenant', 'clientId', 'clientType'], inputs: [] },
  recognises: (shape) => {
    if (shape.isObject || !hasAny(shape, 'azure_client_id', 'azure_tenant_id', 'azure_client_secret'))
      return 0;
    return hasAny(shape, 'azure_client_id') ? 0.95 : 0.7;
  },
  read: (text) => readWith(text, readEnvText, PLAN),
  write: (profile, secretText = SECRET_PLACEHOLDER, practiceOrigin) => {
    const variables: readonly (readonly [string, string])[] = [
      ['AZURE_AUTHORITY_HOST', loginOriginOf(profile.cloud, practiceOrigin)],
      ['AZURE_TENANT_ID', profile.tenant],
      ['AZURE_CLIENT_ID', profile.clientId],
      ...(profile.clientType === 'confidential' ? [['AZURE_CLIENT_SECRET', secretText] as const] : []),
    ];
    return variables.map(([name, value]) => `${name}=${quoteEnv(value)}\n`).join('');
  },
};
