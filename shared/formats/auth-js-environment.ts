import { issuerOf } from './authority.ts';
import { SECRET_PLACEHOLDER, type Format } from './format.ts';
import { quoteEnv } from './printing/quote.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import {
  authority,
  faultAt,
  field,
  hidden,
  secret,
  setField,
  text,
  unused,
  type Taker,
} from './reading/takers.ts';
import { hasAny } from './recognise.ts';
import { readEnvText } from './syntax/env-text.ts';

const BASE_PATH = '/api/auth';
const CALLBACK = '/callback/microsoft-entra-id';
/** The provider's name in version 4. */
const CALLBACK_4 = '/callback/azure-ad';

const ownSecret = hidden(unused('It encrypts the app’s own cookies: Entra does not know it.'));

/** The site's address, with the base path behind it unless it brings one. */
const site = (callback: string): Taker =>
  text((found, leaf, value) => {
    const address = /^https?:\/\/[^/?#\s]+(\/[^?#\s]*)?$/iu.exec(value);
    if (address === null)
      return faultAt(leaf, 'address', 'write the site’s address, starting with http:// or https://.');
    const path = address[1] ?? '';
    const base =
      path === '' || path === '/' ? value.replace(/\/$/u, '') + BASE_PATH : value.replace(/\/$/u, '');
    return setField(found, leaf, 'redirectUri', base + callback);
  });

const PLAN: Plan = {
  product: null,
  slots: toSlots({
    auth_microsoft_entra_id_id: field('clientId'),
    auth_microsoft_entra_id_secret: secret,
    auth_microsoft_entra_id_issuer: authority,
    auth_microsoft_entra_id_tenant_id: field('tenant'),
    azure_ad_client_id: field('clientId'),
    azure_ad_client_secret: secret,
    azure_ad_tenant_id: field('tenant'),
    auth_url: site(CALLBACK),
    nextauth_url: site(CALLBACK_4),
    auth_secret: ownSecret,
    nextauth_secret: ownSecret,
  }),
  required: [{ field: 'clientId', add: 'AUTH_MICROSOFT_ENTRA_ID_ID' }],
};

export const authJsEnvironment: Format = {
  id: 'auth-js-environment',
  title: '.env for Auth.js (NextAuth)',
  about: 'the AUTH_… variables of version 5; those of version 4 are read too',
  product: null,
  fileType: 'env',
  carries: { fields: ['cloud', 'tenant', 'clientId', 'clientType', 'redirectUri'], inputs: [] },
  recognises: (shape) => {
    if (shape.isObject) return 0;
    if (hasAny(shape, 'auth_microsoft_entra_id_id', 'auth_microsoft_entra_id_issuer')) return 0.97;
    if (hasAny(shape, 'azure_ad_client_id', 'azure_ad_tenant_id')) return 0.95;
    return hasAny(shape, 'nextauth_url', 'auth_url') ? 0.4 : 0;
  },
  read: (source) => readWith(source, readEnvText, PLAN),
  write: (profile, secretText = SECRET_PLACEHOLDER, practiceOrigin) => {
    const { redirectUri } = profile;
    const url = redirectUri.endsWith(BASE_PATH + CALLBACK) ? redirectUri.slice(0, -CALLBACK.length) : null;
    const variables: readonly (readonly [string, string])[] = [
      ['AUTH_MICROSOFT_ENTRA_ID_ID', profile.clientId],
      ...(profile.clientType === 'confidential'
        ? [['AUTH_MICROSOFT_ENTRA_ID_SECRET', secretText] as const]
        : []),
      ['AUTH_MICROSOFT_ENTRA_ID_ISSUER', issuerOf(profile, practiceOrigin)],
      ...(url === null ? [] : [['AUTH_URL', url] as const]),
    ];
    return variables.map(([name, value]) => `${name}=${quoteEnv(value)}\n`).join('');
  },
};
