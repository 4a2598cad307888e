import { authJsNotes, printAuthJsEnvironment } from './auth-js/print-environment.ts';
import type { WritableFormat } from './format.ts';
import { refuseAppOnly } from './printing/client-notes.ts';
import { B2C, authority, tenant } from './reading/authority-takers.ts';
import { NOWHERE, assume, notice, type Found } from './reading/found.ts';
import type { Leaf } from './reading/leaf.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import { site } from './reading/redirect.ts';
import { field, hidden, marker, say, secret, setField, unused, type Taker } from './reading/takers.ts';
import { hasAny } from './recognise.ts';
import { readEnvText } from './syntax/env-text.ts';

const BASE_PATH = '/api/auth';
/** By the provider whose variables stand there, not by the version: version 5 still reads NEXTAUTH_URL. */
const PROVIDERS = {
  entra: '/callback/microsoft-entra-id',
  azure: '/callback/azure-ad',
  b2c: '/callback/azure-ad-b2c',
} as const;
type Provider = keyof typeof PROVIDERS;

const ownSecret = hidden(unused('It encrypts the app’s own cookies: Entra does not know it.'));

const of =
  (provider: Provider, take: Taker): Taker =>
  (found, leaf) => {
    if (!found.inputs.has('provider')) found.inputs.set('provider', provider);
    take(found, leaf);
  };

const SLOTS = toSlots({
  auth_microsoft_entra_id_id: of('entra', field('clientId')),
  auth_microsoft_entra_id_secret: of('entra', secret),
  auth_microsoft_entra_id_issuer: of('entra', authority),
  auth_microsoft_entra_id_tenant_id: of('entra', tenant),
  auth_azure_ad_id: of('azure', field('clientId')),
  auth_azure_ad_secret: of('azure', secret),
  auth_azure_ad_issuer: of('azure', authority),
  auth_azure_ad_tenant_id: of('azure', tenant),
  azure_ad_client_id: of('azure', field('clientId')),
  azure_ad_client_secret: of('azure', secret),
  azure_ad_tenant_id: of('azure', tenant),
  auth_azure_ad_b2c_id: of('b2c', field('clientId')),
  auth_azure_ad_b2c_secret: of('b2c', secret),
  auth_azure_ad_b2c_issuer: of('b2c', authority),
  azure_ad_b2c_client_id: of('b2c', field('clientId')),
  azure_ad_b2c_client_secret: of('b2c', secret),
  azure_ad_b2c_tenant_id: of('b2c', tenant),
  azure_ad_b2c_tenant_name: of('b2c', marker),
  azure_ad_b2c_primary_user_flow: of('b2c', marker),
  auth_url: site,
  nextauth_url: site,
  auth_redirect_proxy_url: (found: Found, leaf: Leaf) => {
    found.site = null;
    site(found, leaf);
  },
  auth_secret: ownSecret,
  nextauth_secret: ownSecret,
});

const PLAN: Plan = {
  product: null,
  slots: SLOTS,
  slotOf: ({ path }) => {
    const name = path.toLowerCase();
    return SLOTS.has(name) ? name : null;
  },
  required: [{ field: 'clientId', add: 'AUTH_MICROSOFT_ENTRA_ID_ID' }],
  finish: (found) => {
    say(found, { platform: 'web', clientType: 'confidential' });
    const provider = (found.inputs.get('provider') ?? 'entra') as Provider;
    if (provider === 'b2c') notice(found, B2C);
    const at = found.site;
    const address = at?.address ?? 'http://localhost:3000';
    const base = /^https?:\/\/[^/]+$/iu.test(address) ? address + BASE_PATH : address;
    const uri = base + PROVIDERS[provider];
    const leaf = at?.leaf ?? NOWHERE;
    if (at !== null) setField(found, leaf, 'redirectUri', uri);
    else {
      found.fields.set('redirectUri', { value: uri, leaf });
      assume(
        found,
        'Redirect URI',
        uri,
        'Auth.js takes the address of each request: this is Next.js on this computer.',
      );
    }
  },
};

export const authJsEnvironment: WritableFormat = {
  id: 'auth-js-environment',
  title: '.env for Auth.js (NextAuth)',
  about: 'the AUTH_… variables of version 5; those of version 4 are read too',
  product: null,
  fileType: 'env',
  carries: { fields: ['cloud', 'tenant', 'clientId', 'clientType', 'redirectUri'], inputs: [] },
  recognises: (shape) => {
    if (shape.isObject) return 0;
    if (
      hasAny(
        shape,
        'auth_microsoft_entra_id_id',
        'auth_microsoft_entra_id_issuer',
        'auth_azure_ad_id',
        'auth_azure_ad_b2c_id',
      )
    )
      return 0.97;
    if (hasAny(shape, 'azure_ad_client_id', 'azure_ad_tenant_id', 'azure_ad_b2c_client_id'))
      return hasAny(shape, 'nextauth_url', 'nextauth_secret', 'auth_secret') ? 0.97 : 0.55;
    return hasAny(shape, 'nextauth_url', 'auth_url') ? 0.2 : 0;
  },
  read: (source) => readWith(source, readEnvText, PLAN),
  write: printAuthJsEnvironment,
  notes: authJsNotes,
  refuses: refuseAppOnly,
};
