import { PROMPTS, RESPONSE_MODES, parseScopes, type ProfileDraft } from '../profile/profile.ts';
import { RESERVED_PARAMETERS } from '../profile/reserved-parameters.ts';
import { authorityOf, encode } from './authority.ts';
import type { WritableFormat } from './format.ts';
import { refuseAppOnly } from './printing/client-notes.ts';
import { ignore } from './reading/found.ts';
import { LONGEST_EXTRA } from './reading/limits.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import { authority } from './reading/authority-takers.ts';
import { field, hidden, setField, text, unused, type Taker } from './reading/takers.ts';
import { ADDRESS, readAddressText } from './syntax/address-text.ts';

const perSignIn = unused('AuthLoupe makes a new one for each sign-in.');
const always = unused('AuthLoupe asks for an authorization code, with PKCE.');

const choice = (name: 'prompt' | 'responseMode', values: readonly string[]): Taker =>
  text((found, leaf, value) => {
    if (!values.includes(value)) {
      ignore(found, leaf, `AuthLoupe sends only ${values.filter(Boolean).join(', ')} here.`);
      return;
    }
    Object.assign(found.settings, { [name]: value });
    found.read.push({
      label: name === 'prompt' ? 'Prompt' : 'Response mode',
      value,
      line: leaf.line,
      from: leaf.path,
    });
  });

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

const SLOTS: ReadonlyMap<string, Taker> = toSlots({
  [ADDRESS]: authority,
  client_id: field('clientId'),
  redirect_uri: field('redirectUri'),
  scope: text((found, leaf, value) => setField(found, leaf, 'scopes', parseScopes(value).join(' '))),
  response_mode: choice('responseMode', RESPONSE_MODES),
  prompt: choice('prompt', PROMPTS),
  login_hint: field('loginHint'),
  domain_hint: field('domainHint'),
  response_type: always,
  client_secret: hidden(
    unused('A secret has no place in an address. Make a new one: this one was in a browser’s history.'),
  ),
});

const PLAN: Plan = {
  product: null,
  slots: new Map([
    ...[...RESERVED_PARAMETERS].map((name) => [name, hidden(perSignIn)] as const),
    ...SLOTS,
    ['extra', extra],
  ]),
  slotOf: ({ path }) => {
    const name = path.trim().toLowerCase();
    return SLOTS.has(name) || RESERVED_PARAMETERS.has(name) ? name : 'extra';
  },
  required: [{ field: 'clientId', add: 'client_id' }],
  finish: (found) => {
    // No prompt in the address means that none is sent.
    Object.assign(found.settings, { prompt: found.settings.prompt ?? '' });
  },
};

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
    if (!/^https?:\/\/\S/iu.test(source)) return 0;
    if (/^https?:\/\/[^\s?]*\/authorize\?/iu.test(source)) return 0.98;
    return /[?&]client_id=/u.test(source) ? 0.8 : 0.3;
  },
  read: (source) => readWith(source, readAddressText, PLAN),
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
