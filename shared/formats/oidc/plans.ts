import { isGuid } from '../../entra/guid.ts';
import { authority, loginHost } from '../reading/authority-takers.ts';
import { promptTaker } from '../reading/choice.ts';
import type { Read } from '../reading/fault.ts';
import { notice, type Found } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import { namesEntra } from '../reading/variable-roles.ts';
import { oauthPlan, plainKey, providerOf } from '../reading/oauth-plan.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { toSlots } from '../reading/read-with.ts';
import { settleRedirect, site } from '../reading/redirect.ts';
import { below, firstRoots, writtenRoot } from '../reading/roots.ts';
import { field, hidden, marker, say, scopes, secret, text, unused, type Taker } from '../reading/takers.ts';
import { createLineFinder } from '../syntax/lines.ts';
import { readCodeText } from '../syntax/code-text.ts';
import { readScriptText } from '../syntax/script-text.ts';
import { readTomlText } from '../syntax/toml-text.ts';
import { readYamlText } from '../syntax/yaml-text.ts';
import { libraryOf, type Library } from './libraries.ts';

export const hasLibrary = (source: string): boolean => libraryOf(source).name !== '';

/** Backstage writes YAML, Supabase TOML, all others scripts; what is handed to `discover("…")` counts as `discover`. */
export function readOidcText(
  source: string,
  script: (source: string) => Read<readonly Leaf[]> = readScriptText,
): Read<readonly Leaf[]> {
  const { syntax } = libraryOf(source);
  if (syntax === 'yaml') return readYamlText(source);
  if (syntax === 'toml') return readTomlText(source);
  const parsed = script(source);
  const called = positional(source);
  if (!parsed.ok) return called.length > 0 ? { ok: true, value: called } : parsed;
  return { ok: true, value: [...parsed.value, ...discovered(source), ...called] };
}

/** arctic takes tenant, client ID, secret and redirect URI in this order. */
const ARCTIC = ['tenantId', 'clientId', 'clientSecret', 'redirectUri'];

function positional(source: string): readonly Leaf[] {
  if (libraryOf(source).name !== 'arctic') return [];
  const called = readCodeText(source);
  if (!called.ok) return [];
  return called.value.flatMap((leaf): readonly Leaf[] => {
    const index = /(?:^|\.)MicrosoftEntraId\[(\d)\]$/u.exec(leaf.path)?.[1];
    const name = ARCTIC[Number(index ?? ARCTIC.length)];
    if (name === undefined) return [];
    const { value } = leaf;
    const plain =
      value.kind === 'variable'
        ? { ...value, name: value.name.replace(/^(?:process\.env|import\.meta\.env|env)\./u, '') }
        : value;
    return [{ ...leaf, path: `MicrosoftEntraId.${name}`, value: plain }];
  });
}

const DISCOVER =
  /\b(?:discover|discovery|useAutoDiscovery|fetchDiscoveryAsync)\(\s*(?:new URL\(\s*)?(["'`])(https:\/\/[^"'`\s]{1,300})\1/gu;

function discovered(source: string): readonly Leaf[] {
  const lineOf = createLineFinder(source);
  return [...source.matchAll(DISCOVER)].map(({ index, 0: whole, 2: address = '' }) => {
    const start = index + whole.indexOf(address);
    return {
      path: 'discover',
      line: lineOf(start),
      value: { kind: 'text', text: address },
      start,
      end: start + address.length,
    };
  });
}

const DIRECTORY = new Set([
  'authority',
  'issuer',
  'stsserver',
  'issuerbaseurl',
  'metadataurl',
  'authwellknownendpointurl',
  'authwellknownendpoint',
  'wellknown',
  'wellknownurl',
  'discoveryurl',
  'discoverydocument',
  'serviceconfiguration',
  'authorizationendpoint',
  'authorizationurl',
  'loginurl',
]);
/** Words that MSAL’s own objects never have. */
const OIDC_WORDS = new Set([
  'responsetype',
  'redirecturl',
  'redirecturis[]',
  'postlogoutredirecturi',
  'silentredirecturi',
  'scope',
  'strictdiscoverydocumentvalidation',
  'skipissuercheck',
  'silentrenew',
  'userefreshtoken',
  'automaticsilentrenew',
  'additionalparameters',
  'metadataurl',
  'authwellknownendpointurl',
  'pkce',
]);

/** Where better-auth and Backstage say that they are reached. */
const SITE = /^(?:betterAuth\.baseURL|backend\.baseUrl)$/u;

const cookieSecret = hidden(unused('It encrypts the app’s own cookies: Entra does not know it.'));

const policy: Taker = text((found, _leaf, value) => {
  if (value !== '') notice(found, 'A user flow stands here: this is an Azure AD B2C tenant.');
});

const SLOTS = toSlots({
  stsserver: authority,
  issuerbaseurl: authority,
  instance: loginHost,
  baseurl: site,
  'customparamsauthrequest.prompt': promptTaker,
  'additionalparameters.prompt': promptTaker,
  'extraqueryparams.prompt': promptTaker,
  'customqueryparams.prompt': promptTaker,
  'authorizationparams.scope': scopes,
  'authorizationparams.prompt': promptTaker,
  'serviceconfiguration.authorizationendpoint': authority,
  'serviceconfiguration.tokenendpoint': authority,
  'metadata.authorizationendpoint': authority,
  'metadata.issuer': authority,
  'additionalscopes[]': scopes,
  additionalscopes: scopes,
  disabledefaultscope: marker,
  dummyclientsecret: hidden(unused('A browser keeps no secret: this one is everybody’s.')),
  clientkey: field('clientId'),
  signupsigninpolicy: policy,
});

/** One plan for each object that names a client and a directory at Entra. */
export function oidcPlans(leaves: readonly Leaf[], source: string): readonly Plan[] {
  const library = libraryOf(source);
  const roots = firstRoots(leaves, (keys, root) => {
    const plain = new Set([...keys].map(plainKey));
    const hasClient = plain.has('clientid') || (library.root !== null && plain.has('clientsecret'));
    if (!hasClient || (library.name === '' && /(?:^|\.)auth$/u.test(root))) return false;
    if (library.root !== null) return library.root.test(root);
    const isPlaced =
      [...plain].some((key) => DIRECTORY.has(key)) || leaves.some(({ path }) => path === 'discover');
    const isOidc = library.name !== '' || [...plain].some((key) => OIDC_WORDS.has(key));
    return isPlaced && isOidc;
  }).filter((root) => isAtEntra(leaves, root, library));
  return roots.map((root) =>
    oauthPlan(root, {
      label: roots.length > 1 ? writtenRoot(leaves, root) : '',
      slots: new Map([
        ...SLOTS,
        ...(library.name === 'express-openid-connect'
          ? toSlots({ secret: cookieSecret })
          : toSlots({ secret })),
        ...(library.name === 'Supabase' ? toSlots({ url: authority, enabled: marker }) : []),
      ]),
      finish: (found) => finish(found, leaves, library, root),
    }),
  );
}

function isAtEntra(leaves: readonly Leaf[], root: string, library: Library): boolean {
  const provider = providerOf(leaves, root);
  if (provider !== 'unknown') return provider === 'entra';
  const found = leaves.filter(({ path }) => path === 'discover');
  if (found.length > 0)
    return (
      providerOf(
        found.map((leaf) => ({ ...leaf, path: 'url' })),
        '',
      ) === 'entra'
    );
  return library.root !== null || library.isMicrosoft || looksLikeEntra(leaves, root);
}

/** Client IDs of Entra are GUIDs; those of most others are not. */
function looksLikeEntra(leaves: readonly Leaf[], root: string): boolean {
  return leaves.some((leaf) => {
    const inside = below(root, leaf);
    if (inside === null || inside.includes('.')) return false;
    const { value } = leaf;
    return value.kind === 'variable'
      ? namesEntra(value.name)
      : value.kind === 'text' && plainKey(inside) === 'clientid' && isGuid(value.text);
  });
}

function finish(found: Found, leaves: readonly Leaf[], library: Library, root: string): void {
  if (found.host === null)
    for (const leaf of leaves.filter(({ path }) => path === 'discover')) authority(found, leaf);
  const uri = found.fields.get('redirectUri')?.value ?? '';
  const isCustom = uri !== '' && !/^https?:|^</u.test(uri);
  if (isCustom) say(found, { platform: 'native', clientType: 'public' });
  else if (found.secret !== null) say(found, { platform: 'web', clientType: 'confidential' });
  else say(found, library.said);
  for (const leaf of leaves) if (SITE.test(leaf.path)) site(found, leaf);
  if (found.host === null && !found.fields.has('tenant') && !library.isMicrosoft && library.root === null)
    notice(found, 'Nothing in the text names Entra: check that this is a registration there.');
  if (library.notice !== null) notice(found, library.notice);
  const { callback } = library;
  settleRedirect(
    found,
    callback === null
      ? { path: null, origin: library.origin, by: library.name }
      : { path: callback, origin: library.origin, by: library.name },
  );
  if (found.fields.has('redirectUri') || found.open.has('redirectUri')) return;
  const first = leaves.find((leaf) => below(root, leaf) !== null);
  if (first !== undefined)
    found.open.set('redirectUri', {
      field: 'redirectUri',
      label: 'Redirect URI',
      why: 'absent',
      name: '',
      line: first.line,
      from: root,
    });
}
