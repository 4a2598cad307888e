import { B2C, authority, loginHost, tenant } from '../reading/authority-takers.ts';
import { FIELD_LABELS } from '../reading/field-labels.ts';
import { assume, notice, type Found } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import { oauthPlan, plainKey, providerOf } from '../reading/oauth-plan.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { toSlots } from '../reading/read-with.ts';
import { settleRedirect } from '../reading/redirect.ts';
import { below, firstRoots, writtenRoot } from '../reading/roots.ts';
import { field, hidden, marker, say, secret, text, toggle, unused } from '../reading/takers.ts';

type Kind = 'openid' | 'microsoft' | 'version1' | 'api';

const FOREIGN = /google|github|facebook|twitter|linkedin|okta|auth0|apple|saml|local|jwt/u;

const API =
  'This is a web API’s: it accepts tokens and has no sign-in of its own. Client ID and tenant are taken; redirect URI and scopes are those of the app that calls it.';
const VERSION_1 =
  'This strategy signs in at version 1.0, which takes a resource instead of scopes. AuthLoupe signs in at version 2.0.';

const SLOTS = toSlots({
  isb2c: toggle((found, _leaf, isOn) => {
    if (isOn) notice(found, B2C);
  }),
  policyname: text((found, _leaf, value) => {
    if (value !== '') notice(found, B2C);
  }),
  audience: unused('It names what an API accepts, not what an app asks for.'),
  'audience[]': unused('It names what an API accepts, not what an app asks for.'),
  resource: unused('Version 2.0 takes scopes instead of a resource.'),
  privatepemkey: hidden((found) => say(found, { clientType: 'confidential' })),
  thumbprint: marker,
  'issuer[]': authority,
  ...Object.fromEntries(
    [
      'allowhttpforredirecturl',
      'validateissuer',
      'passreqtocallback',
      'logginglevel',
      'usecookieinsteadofsession',
      'usecommonendpoint',
    ].map((name) => [name, marker]),
  ),
});

const SAMPLE_SLOTS = toSlots({
  'credentials.clientid': field('clientId'),
  'credentials.clientsecret': secret,
  'credentials.tenantid': tenant,
  'credentials.tenantname': tenant,
  'credentials.audience': unused('It names what an API accepts, not what an app asks for.'),
  'metadata.authority': loginHost,
  'metadata.b2cdomain': loginHost,
});

/** Web applications first, then the APIs of the same file. */
export function passportPlans(leaves: readonly Leaf[], source: string): readonly Plan[] {
  const roots = firstRoots(
    leaves,
    (keys, root) => kindOf(new Set([...keys].map(plainKey)), root, source) !== null,
  )
    .filter((root) => providerOf(leaves, root) !== 'other')
    .map((root) => {
      const keys = new Set(leaves.flatMap((leaf) => keyBelow(root, leaf) ?? []));
      return { root, kind: kindOf(keys, root, source) ?? 'openid' };
    });
  const samples = firstRoots(leaves, (keys) => keys.has('credentials') && keys.has('metadata')).filter(
    (root) => leaves.some((leaf) => plainKey(below(root, leaf) ?? '') === 'credentials.clientid'),
  );
  const sorted = [
    ...roots.filter(({ kind }) => kind !== 'api'),
    ...roots.filter(({ kind }) => kind === 'api'),
  ];
  const isAlone = sorted.length + samples.length === 1;
  return [
    ...sorted.map(({ root, kind }) =>
      oauthPlan(root, {
        label: isAlone ? '' : writtenRoot(leaves, root),
        slots: SLOTS,
        finish: (found) => finish(found, kind),
      }),
    ),
    ...samples.map((root) =>
      oauthPlan(root, {
        label: isAlone ? '' : writtenRoot(leaves, root),
        slots: SAMPLE_SLOTS,
        finish: (found) => finish(found, found.fields.has('redirectUri') ? 'openid' : 'api'),
      }),
    ),
  ];
}

const keyBelow = (root: string, leaf: Leaf): string | null => {
  const inside = below(root, leaf);
  return inside === null ? null : plainKey(inside.split('.')[0] ?? '');
};

function kindOf(keys: ReadonlySet<string>, root: string, source: string): Kind | null {
  if (!keys.has('clientid') || FOREIGN.test(root)) return null;
  const hasRedirect = ['redirecturl', 'returnurl', 'callbackurl', 'redirecturi'].some((key) => keys.has(key));
  if (keys.has('identitymetadata')) return hasRedirect || keys.has('clientsecret') ? 'openid' : 'api';
  if (!hasRedirect) return /bearerstrategy$/u.test(root) ? 'api' : null;
  if (/azure-ad-oauth2|AzureAdOAuth2Strategy|AzureOAuthStrategy|passport-azure-oauth/u.test(source))
    return 'version1';
  if (/microsoftstrategy$/u.test(root) || /passport-microsoft|MicrosoftStrategy/u.test(source))
    return 'microsoft';
  return null;
}

function finish(found: Found, kind: Kind): void {
  say(found, { platform: 'web', clientType: 'confidential' });
  if (kind === 'api') {
    notice(found, API);
    return;
  }
  if (kind === 'version1') notice(found, VERSION_1);
  if (kind === 'openid') addOpenId(found);
  if (
    kind === 'microsoft' &&
    found.host === null &&
    !found.fields.has('tenant') &&
    !found.open.has('tenant')
  ) {
    const leaf = found.fields.get('clientId')?.leaf;
    if (leaf !== undefined) {
      found.fields.set('tenant', { value: 'common', leaf });
      assume(
        found,
        FIELD_LABELS.tenant,
        'common',
        'passport-microsoft signs in there when no tenant is named.',
      );
    }
  }
  settleRedirect(found, { path: null, origin: 'http://localhost:3000', by: 'Express' });
}

function addOpenId(found: Found): void {
  const asked = found.fields.get('scopes');
  if (asked === undefined || asked.value.split(' ').includes('openid')) return;
  found.fields.set('scopes', { ...asked, value: `openid ${asked.value}` });
  assume(found, FIELD_LABELS.scopes, 'openid', 'passport-azure-ad adds it to every sign-in.');
}
