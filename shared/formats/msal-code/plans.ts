import { authority, loginHost, tenant } from '../reading/authority-takers.ts';
import { ignore, type Found } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import { sayAppOnly } from '../reading/app-only.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { redirectUri, settleRedirect } from '../reading/redirect.ts';
import { field, hidden, marker, say, scopes, secret, type Taker } from '../reading/takers.ts';
import { SLOT_FORMS, type Slot } from './slots.ts';

const CALLS =
  /\b(?:Public|Confidential)ClientApplication(?:Builder)?\b|\b\w+Credential(?:Options|Builder)?\b\s*[({]|\bMSAL(?:Public|AAD)\w+|\bOpenIdConnectAuthenticationOptions\b|\bAddMicrosoftIdentityWebApp\w*|\bAddMicrosoftAccount\b|\bazidentity\.|\b(?:confidential|public)\.New\b|microsoft\.AzureADEndpoint/u;

export const isMsalCode = (text: string): boolean => CALLS.test(text);

const CLOUDS: readonly (readonly [form: RegExp, host: string])[] = [
  [/(?:us_?gov|government)/iu, 'https://login.microsoftonline.us'],
  [/china/iu, 'https://login.partner.microsoftonline.cn'],
  [/public/iu, 'https://login.microsoftonline.com'],
];
const AUDIENCES: readonly (readonly [form: RegExp, tenant: string])[] = [
  [/multiple|azureadandpersonal.{0,3}$/iu, 'organizations'],
  [/andpersonal/iu, 'common'],
  [/personal/iu, 'consumers'],
];

/** An address, or one of the names that the libraries have for clouds and audiences. */
const place: Taker = (found, leaf) => {
  const { value } = leaf;
  if (value.kind === 'variable' && /Azure|Cloud|Authority|Audience/u.test(value.name)) {
    const word = value.name.slice(value.name.lastIndexOf('.') + 1);
    const host = CLOUDS.find(([form]) => form.test(word))?.[1];
    const audience = /AndPersonal/iu.test(word) ? 'common' : AUDIENCES.find(([form]) => form.test(word))?.[1];
    if (host !== undefined) loginHost(found, { ...leaf, value: { kind: 'text', text: host } });
    else if (/Audience/u.test(value.name) && audience !== undefined)
      tenant(found, { ...leaf, value: { kind: 'text', text: audience } });
    else if (!/(?:Hosts?|Instance|Audience)\./u.test(value.name)) authority(found, leaf);
    return;
  }
  if (value.kind === 'text' && /^https?:\/\/[^/]+\/?$/u.test(value.text)) loginHost(found, leaf);
  else authority(found, leaf);
};

const mark =
  (what: string): Taker =>
  (found) =>
    void found.inputs.set(what, 'true');

const APP = 'appOnly';
const USER = 'userSignIn';
const DEFAULT_REDIRECT = 'defaultRedirect';

const TAKERS: Readonly<Record<Slot, Taker>> = {
  clientId: field('clientId'),
  tenant,
  place,
  secret,
  redirectUri,
  scopes: (found, leaf) => {
    found.inputs.set(USER, 'true');
    scopes(found, leaf);
  },
  appScopes: (found, leaf) => {
    found.inputs.set(APP, 'true');
    ignore(found, leaf, 'An app asks for it by itself, without a user.');
  },
  graphScopes: scopes,
  certificate: hidden((found) => say(found, { clientType: 'confidential' })),
  native: (found) => say(found, { platform: 'native', clientType: 'public' }),
  web: (found) => say(found, { platform: 'web', clientType: 'confidential' }),
  app: mark(APP),
  user: mark(USER),
  defaultRedirect: mark(DEFAULT_REDIRECT),
  callbackPath: redirectUri,
  other: marker,
};

type Group = { readonly slots: Map<Leaf, readonly Slot[]>; line: number };

/** One plan for each call that makes a client; what follows in the text belongs to the one before. */
export function msalCodePlans(leaves: readonly Leaf[]): readonly Plan[] {
  const shared: Group = { slots: new Map(), line: 0 };
  const groups: Group[] = [];
  let maker = '';
  for (const leaf of leaves) {
    const form = SLOT_FORMS.find(([each]) => each.test(leaf.path));
    if (form === undefined) continue;
    const [, slots, makes = false] = form;
    const callee = leaf.path.replace(/(?:\[\d+\]|\.\w+)$/u, '');
    if (makes && (callee !== maker || /\[0\]$/u.test(leaf.path))) {
      groups.push({ slots: new Map(), line: leaf.line });
      maker = callee;
    }
    (groups.at(-1) ?? shared).slots.set(leaf, slots);
  }
  const whole = merged(groups.length === 0 ? [shared] : groups).filter(({ slots }) =>
    [...slots.values()].some((each) => each.includes('clientId')),
  );
  return whole.map((group) => planOf(group, shared, whole.length > 1));
}

/** Calls for the same client are one registration, and so are a call’s options and the call. */
function merged(groups: readonly Group[]): readonly Group[] {
  const byClient = new Map<string, Group>();
  const result: Group[] = [];
  for (const group of groups) {
    const client = [...group.slots].find(([, slots]) => slots.includes('clientId'))?.[0].value;
    const key =
      client === undefined
        ? ''
        : client.kind === 'text'
          ? client.text.toLowerCase()
          : client.kind === 'variable'
            ? client.name
            : '';
    const before = key === '' ? result.at(-1) : byClient.get(key);
    if (before !== undefined) {
      for (const [leaf, slots] of group.slots) before.slots.set(leaf, slots);
      continue;
    }
    if (key !== '') byClient.set(key, group);
    result.push(group);
  }
  return result;
}

function planOf(group: Group, shared: Group, isOneOfSeveral: boolean): Plan {
  const slots = new Map([...shared.slots, ...group.slots]);
  return {
    product: null,
    ...(isOneOfSeveral ? { label: `line ${String(group.line)}` } : {}),
    slots: new Map(
      [...new Set([...slots.values()].map((each) => each.join('+')))].map((each) => [each, takeAll(each)]),
    ),
    slotOf: (leaf) => slots.get(leaf)?.join('+') ?? null,
    required: [{ field: 'clientId', add: 'clientId' }],
    finish,
  };
}

const takeAll =
  (names: string): Taker =>
  (found, leaf) => {
    for (const name of names.split('+')) TAKERS[name as Slot](found, leaf);
  };

function finish(found: Found): void {
  const isAppOnly = found.inputs.has(APP) && !found.inputs.has(USER) && !found.fields.has('redirectUri');
  if (isAppOnly) {
    sayAppOnly(found);
    return;
  }
  if (found.inputs.has(DEFAULT_REDIRECT))
    settleRedirect(found, { path: '', origin: 'http://localhost', by: 'MSAL' });
  else settleRedirect(found, { path: null, origin: 'http://localhost', by: 'the program' });
}
