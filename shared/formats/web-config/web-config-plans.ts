import { B2C, authority, loginHost, tenant } from '../reading/authority-takers.ts';
import { FIELD_LABELS } from '../reading/field-labels.ts';
import { NOWHERE, assume, ignore, notice, type Found } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { toSlots } from '../reading/read-with.ts';
import { redirectUri, settleRedirect } from '../reading/redirect.ts';
import { field, say, scopes, secret, text, unused, type Taker } from '../reading/takers.ts';
import { roleOf } from '../reading/variable-roles.ts';
import { variablePlans } from '../reading/variables.ts';

const policy: Taker = text((found, _leaf, value) => {
  if (value.trim() !== '') notice(found, B2C);
});

const signOutUri: Taker = (found, leaf) => {
  if (leaf.value.kind === 'text' && /^https?:\/\//u.test(leaf.value.text))
    found.inputs.set(SIGN_OUT, leaf.value.text);
  ignore(found, leaf, 'It is used at sign-out only.');
};

const SIGN_OUT = 'signOutUri';
const IS_WEB = 'isWeb';

const accepted = unused('It names what an API accepts or is called, not what an app asks for.');

const federation: Taker = (found) =>
  notice(found, 'WS-Federation settings stand there, too: AuthLoupe signs in with OpenID Connect.');

/** By the last part of the key, without dashes and underscores. */
const SLOTS: ReadonlyMap<string, Taker> = toSlots({
  clientid: field('clientId'),
  appid: field('clientId'),
  applicationid: field('clientId'),
  tenant,
  tenantid: tenant,
  aadinstance: loginHost,
  instance: loginHost,
  authority,
  redirecturi: redirectUri,
  redirecturl: redirectUri,
  postlogoutredirecturi: signOutUri,
  clientsecret: secret,
  appkey: secret,
  appsecret: secret,
  password: secret,
  secret,
  scopes,
  scope: scopes,
  appscopes: scopes,
  audience: accepted,
  resourceid: accepted,
  graphresourceid: accepted,
  signupsigninpolicyid: policy,
  signupsigninpolicy: policy,
  susipolicyid: policy,
  editprofilepolicyid: policy,
  resetpasswordpolicyid: policy,
  passwordresetpolicyid: policy,
  wtrealm: federation,
  adfsmetadata: federation,
  federationmetadatalocation: federation,
  [IS_WEB.toLowerCase()]: (found) => void found.inputs.set(IS_WEB, 'true'),
});

const LATER: ReadonlyMap<string, Taker> = toSlots({
  domain: (found, leaf) => {
    if (!found.fields.has('tenant')) tenant(found, leaf);
  },
});

const CLIENT = /^(?:clientid|appid|applicationid)$/u;

/** One plan for each prefix with a client ID: `ida:` for the sign-in, others for what else the app does. */
export function webConfigPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const prefixes = [...new Set(leaves.filter((leaf) => CLIENT.test(keyIn(leaf))).map(prefixOf))];
  if (prefixes.length === 0)
    return leaves.some(({ path }) => roleOf(path)?.role === 'clientId') ? variablePlans(leaves) : [];
  return [...prefixes]
    .sort((a, b) => Number(b === 'ida') - Number(a === 'ida'))
    .map((prefix) => ({
      product: null,
      label: prefixes.length === 1 ? '' : prefix,
      slots: SLOTS,
      later: LATER,
      slotOf: (leaf) => {
        if (/^<system\.web/iu.test(leaf.path)) return IS_WEB.toLowerCase();
        const key = keyIn(leaf);
        return prefixOf(leaf) === prefix && (prefix !== '' || SLOTS.has(key) || LATER.has(key)) ? key : null;
      },
      required: [{ field: 'clientId', add: 'ida:ClientId' }],
      finish: (found) => settle(found, prefixes.length === 1 || prefix === 'ida'),
    }));
}

const prefixOf = ({ path }: Leaf): string => /^(.*)[:.]/u.exec(path)?.[1]?.toLowerCase() ?? '';
const keyIn = ({ path }: Leaf): string =>
  path
    .replace(/^.*[:.]/u, '')
    .toLowerCase()
    .replaceAll(/[-_]/gu, '');

function settle(found: Found, isSignIn: boolean): void {
  const { inputs } = found;
  const signOut = inputs.get(SIGN_OUT);
  if (
    isSignIn &&
    signOut !== undefined &&
    !found.fields.has('redirectUri') &&
    !found.open.has('redirectUri') &&
    found.path === null
  ) {
    found.fields.set('redirectUri', { value: signOut, leaf: NOWHERE });
    assume(
      found,
      FIELD_LABELS.redirectUri,
      signOut,
      'The text names only where users go after sign-out, which is the app’s own address mostly.',
    );
  }
  if (found.secret !== null || signOut !== undefined || (isSignIn && inputs.has(IS_WEB)))
    say(found, { platform: 'web', clientType: 'confidential' });
  settleRedirect(found, { path: null, origin: 'https://localhost', by: 'ASP.NET' });
}
