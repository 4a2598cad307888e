import { environmentOf, readApiClientText } from './api-client/blocks.ts';
import type { Format } from './format.ts';
import { leaveOpen, type Found } from './reading/found.ts';
import type { Leaf } from './reading/leaf.ts';
import { GRANT, oauthPlan, plainKey, providerOf } from './reading/oauth-plan.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith } from './reading/read-with.ts';
import { settleRedirect, type Callback } from './reading/redirect.ts';
import { below, firstRoots } from './reading/roots.ts';
import { say } from './reading/takers.ts';
import { roleOf } from './reading/variable-roles.ts';
import { variablePlans } from './reading/variables.ts';

const CLIENTS: readonly (readonly [form: RegExp, callback: Callback | null])[] = [
  [
    /schema\.getpostman\.com|_postman_(?:id|variable_scope|exported)/u,
    { path: '/v1/callback', origin: 'https://oauth.pstmn.io', by: 'Postman' },
  ],
  [
    /"(?:grantTypeInfo|authType)"\s*:/u,
    { path: '/oauth', origin: 'https://hoppscotch.io', by: 'Hoppscotch' },
  ],
  [/collection\.insomnia\.rest|__export_format|"_type"\s*:\s*"export"|insomnia\.desktop/u, null],
  [/"yaak(?:Version|Schema)"|"authenticationType"\s*:\s*"oauth2"/u, null],
  [/^auth:oauth2[ \t]*\{|"brunoConfig"|^opencollection\s*:|"exportedUsing"\s*:\s*"Bruno/mu, null],
  [/^[ \t]*(?:-[ \t]*)?authentication:[ \t]*\r?\n[ \t]+type:[ \t]*oauth2/mu, null],
  [/"(?:authentication|oauth2?)"\s*:\s*[[{][^{}]{0,400}"(?:accessTokenUrl|authorizationUrl|authUrl)"/u, null],
  [/^(?:vars(?::[\w-]+)?|body:form-urlencoded)[ \t]*\{/mu, null],
];

const ENDPOINTS = new Set([
  'authurl',
  'authorizationurl',
  'authorizeurl',
  'authendpoint',
  'authorizationendpoint',
  'accesstokenurl',
  'tokenurl',
  'tokenendpoint',
]);

export const apiClient: Format = {
  id: 'api-client',
  title: 'Postman, Bruno, Insomnia, Hoppscotch or Yaak',
  about: 'a collection, a request or an environment with OAuth 2.0 in it',
  product: null,
  fileType: 'json',
  carries: { fields: [], inputs: [] },
  recognises: (shape) => {
    if (!CLIENTS.some(([form]) => form.test(shape.text))) return 0;
    const leaves = shape.leavesBy(readApiClientText);
    if (leaves.length === 0) return /login\.microsoftonline/u.test(shape.text) ? 0.8 : 0;
    if (rootsOf(leaves).length > 0) return 0.97;
    const names = new Set(environmentOf(leaves).map(({ path }) => roleOf(path)?.role ?? null));
    return names.has('clientId') && (names.has('tenant') || names.has('authority')) ? 0.9 : 0;
  },
  read: (text) => readWith(text, readApiClientText, (leaves) => plansOf(leaves, text)),
  write: null,
};

/** The objects that name a client and an endpoint, none of them another provider’s. */
const rootsOf = (leaves: readonly Leaf[]): readonly string[] =>
  firstRoots(leaves, (keys) => {
    const plain = [...keys].map(plainKey);
    return plain.includes('clientid') && plain.some((key) => ENDPOINTS.has(key));
  }).filter((root) => providerOf(leaves, root) !== 'other');

function plansOf(leaves: readonly Leaf[], text: string): readonly Plan[] {
  const callback = CLIENTS.find(([form]) => form.test(text))?.[1] ?? null;
  const seen = new Set<string>();
  const roots = rootsOf(leaves).filter((root) => {
    const key = `${valueOf(leaves, root, 'clientid')} ${grantOf(leaves, root)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  if (roots.length === 0) return variablePlans(environmentOf(leaves));
  const isAppOnly = (root: string): boolean => grantOf(leaves, root) === 'clientcredentials';
  const sorted = [...roots.filter((root) => !isAppOnly(root)), ...roots.filter(isAppOnly)];
  return sorted.map((root) =>
    oauthPlan(root, {
      label: labelOf(leaves, root),
      finish: (found) => finish(found, leaves, root, callback),
    }),
  );
}

function finish(found: Found, leaves: readonly Leaf[], root: string, callback: Callback | null): void {
  const grant = found.inputs.get(GRANT) ?? '';
  if (grant.includes('clientcredentials')) return;
  if (grant === 'implicit') say(found, { platform: 'spa', clientType: 'public' });
  else if (grant.startsWith('password')) say(found, { platform: 'native', clientType: 'public' });
  else if (callback !== null) settleRedirect(found, callback);
  else if (!found.fields.has('redirectUri')) {
    const leaf = leaves.find((each) => below(root, each) !== null);
    if (leaf !== undefined) leaveOpen(found, leaf, 'redirectUri', 'absent', '');
  }
}

function valueOf(leaves: readonly Leaf[], root: string, key: string): string {
  const value = leaves.find((leaf) => plainKey(below(root, leaf) ?? '') === key)?.value;
  return value?.kind === 'text' ? value.text.toLowerCase() : '';
}

const grantOf = (leaves: readonly Leaf[], root: string): string =>
  valueOf(leaves, root, 'granttype').replaceAll(/[^a-z]+/gu, '');

/** The request or folder that the settings stand in, by its name. */
function labelOf(leaves: readonly Leaf[], root: string): string {
  const parts = root.split('.');
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const front = parts.slice(0, depth).join('.');
    for (const key of ['name', 'info.name']) {
      const path = front === '' ? key : `${front}.${key}`;
      const value = leaves.find((leaf) => leaf.path.toLowerCase() === path)?.value;
      if (value?.kind === 'text') return value.text.slice(0, 80);
    }
  }
  return root;
}
