import { parseScopes, type ProfileDraft } from '../profile/profile.ts';
import { RESERVED_PARAMETERS } from '../profile/reserved-parameters.ts';
import {
  addressOf,
  findAuthorizeAddresses,
  isOneAddress,
  readAuthorizeText,
  textOf,
} from './authorize/find-addresses.ts';
import { authorityOf, encode } from './authority.ts';
import type { WritableFormat } from './format.ts';
import { isOtherProvider } from './named/other-provider.ts';
import { refuseAppOnly } from './printing/client-notes.ts';
import { authority } from './reading/authority-takers.ts';
import { promptTaker, responseModeTaker } from './reading/choice.ts';
import { FIELD_LABELS } from './reading/field-labels.ts';
import { assume, ignore, type Found } from './reading/found.ts';
import type { Leaf } from './reading/leaf.ts';
import { LONGEST_EXTRA } from './reading/limits.ts';
import { providerOfAddress } from './reading/oauth-plan.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import { redirectUri } from './reading/redirect.ts';
import { field, hidden, say, setField, text, unused, type Taker } from './reading/takers.ts';
import { ADDRESS } from './syntax/address-text.ts';

const perSignIn = unused('AuthLoupe makes a new one for each sign-in.');
const always = unused('AuthLoupe asks for an authorization code, with PKCE.');

const extra: Taker = text((found, leaf, value) => {
  const name = leaf.path;
  if (name.length > LONGEST_EXTRA.name || value.length > LONGEST_EXTRA.value) {
    ignore(found, leaf, 'It is longer than a profile takes.');
    return;
  }
  if (found.extras.length >= LONGEST_EXTRA.count) {
    ignore(found, leaf, `A profile takes up to ${LONGEST_EXTRA.count} extra parameters.`);
    return;
  }
  found.extras.push({ name, value });
  found.read.push({ label: 'Extra query parameter', value, line: leaf.line, from: name });
});

/** An API by its address, which version 2.0 takes as a scope; there it is none of Entra’s parameters. */
const resource: Taker = text((found, leaf, value) => {
  if (!isVersion1(found)) extra(found, leaf);
  else if (found.fields.has('scopes')) ignore(found, leaf, 'Version 2.0 takes scopes instead of a resource.');
  else {
    const asked = `openid ${value.replace(/\/$/u, '')}/.default`;
    found.fields.set('scopes', { value: asked, leaf });
    assume(
      found,
      FIELD_LABELS.scopes,
      asked,
      `Line ${leaf.line} names an API as a resource: version 2.0 takes a scope of it instead.`,
    );
  }
});

const VERSION_1 = 'version 1.0';
const isVersion1 = ({ notices }: Found): boolean => notices.some((each) => each.includes(VERSION_1));

/** What the sign-in’s own library says of itself. */
const LIBRARIES: readonly (readonly [name: RegExp, said: Parameters<typeof say>[1]])[] = [
  [/^msal\.js\.(?!node)|^adal\.js/iu, { platform: 'spa', clientType: 'public' }],
  [
    /^msal\.(?:desktop|netcore|net6|android|ios|osx|xamarin|uap|winrt|maui)|^pcl\./iu,
    { platform: 'native', clientType: 'public' },
  ],
  [/^(?:id_net|msal\.coreclr|msal4j)/iu, { platform: 'web' }],
];

const library: Taker = text((found, leaf, value) => {
  const said = LIBRARIES.find(([name]) => name.test(value))?.[1];
  if (said !== undefined) say(found, said);
  ignore(found, leaf, 'The library says so of itself.');
});

const aboutLibrary = unused('The library says so of itself.');

const SLOTS: ReadonlyMap<string, Taker> = toSlots({
  [ADDRESS]: authority,
  client_id: field('clientId'),
  redirect_uri: redirectUri,
  scope: text((found, leaf, value) => setField(found, leaf, 'scopes', parseScopes(value).join(' '))),
  response_mode: responseModeTaker,
  prompt: promptTaker,
  login_hint: field('loginHint'),
  domain_hint: field('domainHint'),
  response_type: (found, leaf) => {
    if (leaf.value.kind === 'text') found.inputs.set('responseType', leaf.value.text);
    always(found, leaf);
  },
  client_secret: hidden(
    unused('A secret has no place in an address. Make a new one: this one was in a browser’s history.'),
  ),
  'x-client-sku': library,
  'x-client-ver': aboutLibrary,
  'x-client-os': aboutLibrary,
  'x-client-cpu': aboutLibrary,
  'x-client-brkrver': aboutLibrary,
  'client-request-id': perSignIn,
  sso_reload: perSignIn,
  haschrome: perSignIn,
});

const ALL_SLOTS: ReadonlyMap<string, Taker> = new Map([
  ...[...RESERVED_PARAMETERS].map((name) => [name, hidden(perSignIn)] as const),
  ...SLOTS,
  ['extra', extra],
]);

/** One plan for each application of a text, the last one first: its last address that shows something counts. */
export function authorizePlans(leaves: readonly Leaf[]): readonly Plan[] {
  const groups = groupsOf(leaves);
  const byClient = new Map<string, readonly Leaf[]>();
  for (const group of groups) {
    const client = textOf(group, 'client_id').toLowerCase();
    const before = byClient.get(client);
    byClient.delete(client);
    byClient.set(
      client,
      before !== undefined && textOf(group, 'prompt') === 'none' && textOf(before, 'prompt') !== 'none'
        ? before
        : group,
    );
  }
  return [...byClient.values()].reverse().map((group) => planOf(new Set(group)));
}

const groupsOf = (leaves: readonly Leaf[]): readonly (readonly Leaf[])[] => {
  const starts = leaves.flatMap(({ path }, index) => (path === ADDRESS ? [index] : []));
  return starts.map((start, index) => leaves.slice(start, starts[index + 1] ?? leaves.length));
};

const planOf = (group: ReadonlySet<Leaf>): Plan => ({
  product: null,
  slots: ALL_SLOTS,
  later: new Map([['resource', resource]]),
  slotOf: (leaf) => {
    if (!group.has(leaf)) return null;
    const name = leaf.path.trim().toLowerCase();
    return name === 'resource' || SLOTS.has(name) || RESERVED_PARAMETERS.has(name) ? name : 'extra';
  },
  required: [{ field: 'clientId', add: 'client_id' }],
  finish: (found) => {
    // No prompt in the address means that none is sent.
    Object.assign(found.settings, { prompt: found.settings.prompt ?? '' });
    settlePlatform(found, group);
  },
});

function settlePlatform(found: Found, group: ReadonlySet<Leaf>): void {
  const leaves = [...group];
  const type = textOf(leaves, 'response_type').split(/\s+/u);
  const mode = textOf(leaves, 'response_mode');
  if (mode === 'form_post' || (type.includes('code') && type.includes('id_token')))
    say(found, { platform: 'web', clientType: 'confidential' });
  else if (mode === 'fragment' || (type.includes('token') && !type.includes('code')))
    say(found, { platform: 'spa', clientType: 'public' });
}

export const authorizeUrl: WritableFormat = {
  id: 'authorize-url',
  title: 'Authorize URL',
  about: 'the address to which an app sends the browser',
  product: null,
  fileType: 'url',
  carries: {
    fields: [
      'cloud',
      'tenant',
      'clientId',
      'redirectUri',
      'scopes',
      'responseMode',
      'prompt',
      'loginHint',
      'domainHint',
      'extraQueryParameters',
    ],
    inputs: [],
  },
  recognises: ({ text: source }) => {
    if (isOneAddress(source)) {
      const provider = providerOfAddress(source);
      if (/^https?:\/\/[^\s?]*\/(?:authorize|adminconsent)\?/iu.test(source.replaceAll(/\s+/gu, '')))
        return provider === 'other' && isOtherProvider(source) ? 0 : 0.98;
      return /[?&]client_id=/u.test(source) && provider !== 'other' ? 0.8 : 0.3;
    }
    const found = findAuthorizeAddresses(source);
    return found.some((leaves) => providerOfAddress(addressOf(leaves)) === 'entra') ? 0.62 : 0;
  },
  read: (source) => readWith(source, readAuthorizeText, authorizePlans),
  write: (profile, _secret, practiceOrigin) => {
    const parameters: readonly (readonly [string, string])[] = [
      ...optional('client_id', profile.clientId),
      ['response_type', 'code'],
      ...optional('redirect_uri', profile.redirectUri),
      ['response_mode', profile.responseMode],
      ...optional('scope', parseScopes(profile.scopes).join(' ')),
      ...optional('prompt', profile.prompt),
      ...optional('login_hint', profile.loginHint),
      ...optional('domain_hint', profile.domainHint),
      ...ownParameters(profile),
    ];
    const query = parameters.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
    return `${authorityOf(profile, practiceOrigin)}/oauth2/v2.0/authorize?${query}`;
  },
  notes: () => [
    'What is new for each sign-in is not in it: state, nonce and code_challenge. The app adds them; opened by itself, the address only shows whether Entra takes the request.',
  ],
  refuses: refuseAppOnly,
};

/** Without a name, or with the name of one of the sign-in's own, it could not be told apart. */
const ownParameters = ({ extraQueryParameters }: ProfileDraft): readonly (readonly [string, string])[] =>
  extraQueryParameters
    .filter(({ name }) => name !== '' && !RESERVED_PARAMETERS.has(name.trim().toLowerCase()))
    .map(({ name, value }) => [name, value]);

const optional = (name: string, value: string): readonly (readonly [string, string])[] =>
  value === '' ? [] : [[name, value]];
