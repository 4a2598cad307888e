import type { Plan } from '../reading/read-leaves.ts';
import { authority, loginHost, tenant } from '../reading/authority-takers.ts';
import { NOWHERE, assume, hide, ignore, type Found } from '../reading/found.ts';
import { FIELD_LABELS } from '../reading/field-labels.ts';
import type { Leaf } from '../reading/leaf.ts';
import { toSlots } from '../reading/read-with.ts';
import { redirectUri, settleRedirect } from '../reading/redirect.ts';
import { below, plainPath, rootsWith, writtenRoot } from '../reading/roots.ts';
import { field, hidden, marker, say, scopes, secret, secretPlace, type Taker } from '../reading/takers.ts';

const CLOUDS: ReadonlyMap<string, string> = new Map([
  ['azurepublic', 'https://login.microsoftonline.com'],
  ['azureusgovernment', 'https://login.microsoftonline.us'],
  ['azurechina', 'https://login.partner.microsoftonline.cn'],
]);

/** `AzureCloudInstance.AzureUsGovernment` is a variable to a parser: its last word names the cloud. */
const cloudInstance: Taker = (found, leaf) => {
  const { value } = leaf;
  const word =
    value.kind === 'text'
      ? value.text
      : value.kind === 'variable'
        ? (value.name.split('.').at(-1) ?? '')
        : '';
  const host = CLOUDS.get(word.toLowerCase()) ?? (word.startsWith('https://') ? word : null);
  if (host !== null) loginHost(found, { ...leaf, value: { kind: 'text', text: host } });
};

const browserSecret: Taker = (found, leaf) => {
  hide(found, leaf);
  ignore(
    found,
    leaf,
    'A secret in a browser’s configuration is everybody’s. Remove it there, and make a new one.',
  );
};

const credential: Taker = (found) => say(found, { platform: 'web', clientType: 'confidential' });

const AUTH_SLOTS = {
  'auth.clientid': field('clientId'),
  'auth.authority': authority,
  'auth.tenantid': tenant,
  'auth.knownauthorities[]': marker,
  'auth.knownauthorities': marker,
  'auth.azurecloudoptions.azurecloudinstance': cloudInstance,
  'auth.azurecloudoptions.tenant': tenant,
  'auth.protocolmode': marker,
};

export const BROWSER_SLOTS = toSlots({
  ...AUTH_SLOTS,
  'auth.redirecturi': redirectUri,
  'auth.clientsecret': browserSecret,
});

export const NODE_SLOTS = toSlots({
  ...AUTH_SLOTS,
  'auth.redirecturi': redirectUri,
  'auth.clientsecret': secret,
  'auth.clientcertificate.thumbprint': credential,
  'auth.clientcertificate.thumbprintsha256': credential,
  'auth.clientcertificate.privatekey': hidden(credential),
  'auth.clientassertion': hidden(credential),
});

/** An object of one’s own with the same words, without `auth` around them. */
export const FLAT_SLOTS = toSlots({
  clientid: field('clientId'),
  client_id: field('clientId'),
  appid: field('clientId'),
  applicationid: field('clientId'),
  authority,
  issuer: authority,
  tenantid: tenant,
  tenant_id: tenant,
  tenant,
  instance: loginHost,
  clouddiscoveryhost: loginHost,
  redirecturi: redirectUri,
  redirect_uri: redirectUri,
  redirecturl: redirectUri,
  callbackurl: redirectUri,
  scopes,
  'scopes[]': scopes,
  scope: scopes,
  'scope[]': scopes,
  clientsecret: secret,
  client_secret: secret,
  clientsecretname: secretPlace,
});

export type MsalObject = { readonly root: string; readonly isFlat: boolean };

/** The configurations of MSAL in a script: objects with `auth.clientId`, else those with the same words. */
export function msalObjects(leaves: readonly Leaf[]): readonly MsalObject[] {
  const nested = leaves.flatMap((leaf) => {
    const found = /^(?:(.*)\.)?auth\.clientid$/u.exec(plainPath(leaf));
    return found === null ? [] : [found[1] ?? ''];
  });
  if (nested.length > 0) return unique(nested).map((root) => ({ root, isFlat: false }));
  const flat = rootsWith(leaves, (keys) => {
    const has = (...names: readonly string[]) => names.some((name) => keys.has(name));
    return (
      has('clientid', 'client_id') &&
      has('authority', 'tenantid', 'tenant_id', 'tenant', 'instance', 'issuer') &&
      !has('callbackpath', 'allowedhosts', 'ids', 'audience') &&
      !has('response_type', 'responsetype', 'metadataurl', 'identitymetadata')
    );
  });
  return flat.map((root) => ({ root, isFlat: true }));
}

/** Where the sign-in’s request stands, the surest name first. */
const REQUESTS: readonly RegExp[] = [
  /(?:login|sign-?in|popup)[a-z]*(?:request|scopes|config)?(?:\.scopes)?(?:\[\d+\])?$/iu,
  /(?:auth(?:code)?(?:url)?(?:request|parameters)|authrequest|silentrequest|request)\.scopes(?:\[\d+\])?$/iu,
  /token(?:request)?\.scopes(?:\[\d+\])?$/iu,
  /(?:^|\.)(?:scopes|default_?scopes|graph_?scopes|required_?scopes)(?:\[\d+\])?$/iu,
];
/** Scopes of calls to APIs, which have tokens of their own. */
const OF_APIS =
  /protectedresource|apiconfig|graphconfig|apis?\.|resource(?:s|map)?\b|endpoint|todolist|downstream/iu;

/** The one place whose scopes the sign-in asks for, and the places of the others. */
function requestOf(
  leaves: readonly Leaf[],
  root: string,
): { readonly own: string | null; readonly others: readonly string[] } {
  const places = unique(
    leaves
      .filter((leaf) => /scopes?(?:\[\d+\])?$/iu.test(leaf.path) && below(`${root}.auth`, leaf) === null)
      .map(({ path }) => path.replace(/\[\d+\]$/u, '')),
  );
  const candidates = places.filter((place) => !OF_APIS.test(place));
  const own = REQUESTS.map((form) => candidates.find((place) => form.test(place))).find(
    (place) => place !== undefined,
  );
  return { own: own ?? null, others: places.filter((place) => place !== own) };
}

type MsalKind = {
  readonly slots: ReadonlyMap<string, Taker>;
  readonly finish: (found: Found) => void;
};

/** One plan for each object; what stands outside of it (requests, constants) belongs to each of them. */
export function msalPlan(leaves: readonly Leaf[], { root, isFlat }: MsalObject, kind: MsalKind): Plan {
  const request = requestOf(leaves, root);
  return {
    product: null,
    label: root === '' ? '' : writtenRoot(leaves, root),
    slots: new Map([
      ...(isFlat ? FLAT_SLOTS : kind.slots),
      [OWN_SCOPES, scopes],
      [
        OTHER_SCOPES,
        (found, leaf) =>
          ignore(found, leaf, 'It is asked for when an API is called, with a token of its own.'),
      ],
    ]),
    later: new Map([[REQUEST_REDIRECT, redirectUri], ...REQUEST_SLOTS]),
    slotOf: (leaf) => {
      const inside = below(root, leaf);
      const place = leaf.path.replace(/\[\d+\]$/u, '');
      if (place === request.own) return OWN_SCOPES;
      const inRequest = memberOfRequest(leaf, request.own);
      if (inRequest !== null) return inRequest;
      if (request.others.includes(place)) return OTHER_SCOPES;
      if (inside !== null && (isFlat ? FLAT_SLOTS : kind.slots).has(inside)) return inside;
      if (
        /(?:(?:^|[._])redirect_?uri|authroutes\.redirect(?:uri)?)$/iu.test(leaf.path) &&
        !/logout/iu.test(leaf.path) &&
        inside === null
      )
        return REQUEST_REDIRECT;
      return root !== '' && inside !== null && !isFlat && /^(?:auth|cache|system)\./u.test(inside)
        ? inside
        : null;
    },
    required: [{ field: 'clientId', add: isFlat ? 'clientId' : 'auth.clientId' }],
    finish: (found) => {
      kind.finish(found);
      addScopes(found);
    },
  };
}

const hasPath = ({ path }: Found): boolean => path !== null;

/** What the sign-in's request says goes before the configuration. */
const ofRequest: Taker = (found, leaf) => {
  const before = { uri: found.fields.get('redirectUri'), path: found.path };
  found.fields.delete('redirectUri');
  found.path = null;
  redirectUri(found, leaf);
  if (found.fields.has('redirectUri') || hasPath(found)) return;
  if (before.uri !== undefined) found.fields.set('redirectUri', before.uri);
  found.path = before.path;
};

const REQUEST_SLOTS: ReadonlyMap<string, Taker> = new Map([
  ['own.redirecturi', ofRequest],
  ['own.domainhint', field('domainHint')],
  ['own.loginhint', field('loginHint')],
]);

/** The slot of what stands beside the sign-in's scopes. */
function memberOfRequest({ path }: Leaf, own: string | null): string | null {
  const parent = own === null ? null : /^(.+)\.[^.]+$/u.exec(own)?.[1];
  if (parent === null || parent === undefined || !path.startsWith(`${parent}.`)) return null;
  const slot = `own.${path.slice(parent.length + 1).toLowerCase()}`;
  return REQUEST_SLOTS.has(slot) ? slot : null;
}

const OWN_SCOPES = 'request.scopes';
const OTHER_SCOPES = 'other.scopes';
const REQUEST_REDIRECT = 'request.redirecturi';

const ADDED = ['openid', 'profile', 'offline_access'];

/** MSAL asks for these whatever the request says. */
function addScopes(found: Found): void {
  if (found.open.has('scopes')) return;
  const asked = found.fields.get('scopes');
  const own = asked?.value.split(' ').filter((each) => each !== '') ?? [];
  if (own.some((each) => each.endsWith('/.default')) && found.said.clientType === 'confidential') return;
  const missing = ADDED.filter((each) => !own.includes(each));
  if (missing.length === 0) return;
  const all = [...missing, ...own].join(' ');
  const leaf = asked?.leaf ?? NOWHERE;
  found.fields.set('scopes', { value: all, leaf });
  assume(found, FIELD_LABELS.scopes, missing.join(' '), 'MSAL adds these to every request.');
}

export const settlePage = (found: Found): void =>
  settleRedirect(found, {
    path: found.open.has('redirectUri') ? null : '',
    origin: 'http://localhost',
    by: 'MSAL (the page that signs in)',
  });

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
