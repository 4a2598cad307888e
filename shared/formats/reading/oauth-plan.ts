import { sayAppOnly } from './app-only.ts';
import { readAddress } from './address.ts';
import { authority, tenant } from './authority-takers.ts';
import { promptTaker, responseModeTaker } from './choice.ts';
import type { Found } from './found.ts';
import type { Leaf } from './leaf.ts';
import type { Plan } from './read-leaves.ts';
import { toSlots } from './read-with.ts';
import { redirectUri } from './redirect.ts';
import { below } from './roots.ts';
import { field, marker, scopes, secret, text, type Taker } from './takers.ts';

export const GRANT = 'grant';

/** App-only grants have no user: what is asked for is none of a sign-in's. */
const grant: Taker = text((found, _leaf, value) => {
  const plain = value.toLowerCase().replaceAll(/[^a-z]+/gu, '');
  if (plain !== '') found.inputs.set(GRANT, plain);
});

/** The words of OAuth 2.0 as libraries and tools write them, without `_`, `-` and letter case. */
const SLOTS = toSlots({
  clientid: field('clientId'),
  appid: field('clientId'),
  applicationid: field('clientId'),
  consumerkey: field('clientId'),
  clientsecret: secret,
  appsecret: secret,
  consumersecret: secret,
  tenant,
  tenantid: tenant,
  authority,
  issuer: authority,
  issueruri: authority,
  issuerurl: authority,
  identitymetadata: authority,
  redirecturi: redirectUri,
  redirecturl: redirectUri,
  callbackurl: redirectUri,
  callbackuri: redirectUri,
  returnurl: redirectUri,
  redirecturis: redirectUri,
  'redirecturis[]': redirectUri,
  scope: scopes,
  'scope[]': scopes,
  scopes,
  'scopes[]': scopes,
  prompt: promptTaker,
  responsemode: responseModeTaker,
  loginhint: field('loginHint'),
  domainhint: field('domainHint'),
  granttype: grant,
  responsetype: marker,
  usepkce: marker,
  pkce: marker,
});

/** Endpoints, which name the tenant where nothing else does. */
const LATER = toSlots({
  metadataurl: authority,
  metadata: authority,
  discovery: authority,
  discoveryurl: authority,
  authwellknownendpointurl: authority,
  authwellknownendpoint: authority,
  wellknown: authority,
  wellknownurl: authority,
  oidcwellknownurl: authority,
  oidcjwksurl: authority,
  servermetadataurl: authority,
  authservermetadataurl: authority,
  authorizationurl: authority,
  authorizationuri: authority,
  authorizationendpoint: authority,
  authorizeurl: authority,
  authurl: authority,
  authendpoint: authority,
  accesstokenurl: authority,
  tokenurl: authority,
  tokenuri: authority,
  tokenendpoint: authority,
  refreshtokenurl: authority,
});

const ADDRESSES =
  /(?:^|\.)(?:authority|authorityurl|issuer|issueruri|issuerurl|identitymetadata|providerurl|url|(?:metadata|discovery|authwellknownendpoint|wellknown|oidcwellknown|servermetadata|authservermetadata|authorization|authorize|auth|accesstoken|token|refreshtoken|oidcjwks)(?:url|uri|endpoint)?)$/u;

type OAuthOptions = {
  readonly label?: string;
  readonly slots?: ReadonlyMap<string, Taker>;
  readonly later?: ReadonlyMap<string, Taker>;
  readonly finish?: (found: Found) => void;
};

/** `redirect_uri`, `redirect-uri` and `redirectUri` are one key. */
export const plainKey = (key: string): string => key.toLowerCase().replaceAll(/[_-]/gu, '');

/** One registration whose settings stand below a root under the usual words; what stands deeper is somebody else’s. */
export function oauthPlan(root: string, { label, slots, later, finish }: OAuthOptions = {}): Plan {
  const own = new Map([...SLOTS, ...(slots ?? [])]);
  const behind = new Map([...[...LATER].filter(([name]) => !own.has(name)), ...(later ?? [])]);
  return {
    product: null,
    ...(label === undefined ? {} : { label }),
    slots: own,
    later: behind,
    slotOf: (leaf) => {
      const inside = below(root, leaf);
      if (inside === null) return null;
      const key = plainKey(inside);
      if (own.has(key) || behind.has(key)) return key;
      return key.includes('.') || root === '' ? null : key;
    },
    required: [{ field: 'clientId', add: 'client_id' }],
    finish: (found) => {
      if (found.inputs.get(GRANT)?.endsWith('clientcredentials') === true) sayAppOnly(found);
      finish?.(found);
    },
  };
}

export type Provider = 'entra' | 'other' | 'unknown';

/** Whose sign-in the addresses below a root name. */
export function providerOf(leaves: readonly Leaf[], root: string): Provider {
  let result: Provider = 'unknown';
  for (const leaf of leaves) {
    const inside = below(root, leaf);
    if (inside === null || leaf.value.kind === 'null' || !ADDRESSES.test(plainKey(inside))) continue;
    const written =
      leaf.value.kind === 'text'
        ? leaf.value.text
        : leaf.value.kind === 'variable'
          ? (leaf.value.fallback ?? '')
          : '';
    const provider = providerOfAddress(written);
    if (provider === 'entra') return 'entra';
    if (provider === 'other') result = 'other';
  }
  return result;
}

export function providerOfAddress(written: string): Provider {
  const address = readAddress(written);
  if (address === null || /[{}<>$%[\]]/u.test(address.host)) return 'unknown';
  if (address.directory === 'other' && /(?:localhost|127\.0\.0\.1)/u.test(address.host)) return 'unknown';
  return address.directory === 'other' ? 'other' : 'entra';
}
