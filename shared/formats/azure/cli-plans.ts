import { aspnetPlans } from '../aspnet/aspnet-plans.ts';
import { roleOf } from '../reading/variable-roles.ts';
import { variablePlans } from '../reading/variables.ts';
import { CLOUD_HOSTS } from './cloud-hosts.ts';
import { leaveClientIdOpen } from '../manifest/applications.ts';
import { audience, otherTenants, ownerTenant, publisherDomain, settleTenant } from '../manifest/audience.ts';
import { displayName } from '../manifest/display-name.ts';
import { GRAPH_SLOTS } from '../manifest/graph-plans.ts';
import { publicClient, settlePlatform } from '../manifest/redirects.ts';
import { sayAppOnly } from '../reading/app-only.ts';
import { authority, loginHost, tenant } from '../reading/authority-takers.ts';
import { leaveOpen, notice, type Found } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { toSlots } from '../reading/read-with.ts';
import { redirectOn, settleRedirect } from '../reading/redirect.ts';
import { field, marker, say, secret, secretPlace, text, type Taker } from '../reading/takers.ts';
import { isGuid } from '../../entra/guid.ts';

const APP = /^az ad app (?:create|update|credential|permission|federated-credential|show)/u;
const AUTH = /^az (?:webapp|functionapp|containerapp) auth /u;
const LOGIN = /^az login/u;
const REST = /^az rest/u;
const RBAC = /^az ad sp create-for-rbac/u;

/** `--spa-redirect-uris` is in many documents, and the CLI has no such option. */
const spaOption: Taker = (found, leaf) => {
  notice(
    found,
    `az ad app has no option --spa-redirect-uris (line ${leaf.line}): such redirect URIs are set with az rest.`,
  );
  redirectOn(() => 'spa')(found, leaf);
};

const nativeApp: Taker = (found, leaf) => {
  if (leaf.value.kind === 'text' && leaf.value.text !== 'false') {
    found.inputs.set('isPublicClient', 'true');
    if (found.said.platform === 'web') found.said = { ...found.said, platform: 'native' };
  }
};

const oldReplyUrl = redirectOn((found) => (found.inputs.get('isPublicClient') === 'true' ? 'native' : 'web'));

/** An app is named by its client ID, by its object ID, or by an address. */
const appId: Taker = (found, leaf) => {
  if (leaf.value.kind === 'text' && /^(?:api|https?):/iu.test(leaf.value.text)) return;
  field('clientId')(found, leaf);
};

const APP_SLOTS = toSlots({
  '--display-name': displayName,
  '--sign-in-audience': audience,
  '--web-redirect-uris': redirectOn(() => 'web'),
  '--public-client-redirect-uris': redirectOn(() => 'native'),
  '--spa-redirect-uris': spaOption,
  '--reply-urls': oldReplyUrl,
  '--native-app': nativeApp,
  '--available-to-other-tenants': otherTenants,
  '--is-fallback-public-client': publicClient,
  '--password': secret,
  '--id': appId,
  '--app-id': appId,
  '--enable-id-token-issuance': marker,
  '--enable-access-token-issuance': marker,
  ...Object.fromEntries([...GRAPH_SLOTS].map(([name, take]) => [`--set.${name}`, take])),
});

const REST_SLOTS = toSlots({
  '--url': restAddress(),
  '--uri': restAddress(),
  '-u': restAddress(),
  ...Object.fromEntries(
    [...GRAPH_SLOTS].flatMap(([name, take]) => [
      [`--body.${name}`, take],
      [`-b.${name}`, take],
    ]),
  ),
});

/** Graph also takes `applications(appId='…')`; what stands behind a slash is the object ID. */
function restAddress(): Taker {
  return text((found, leaf, value) => {
    const id = /applications\(appId='([^']+)'\)/u.exec(value)?.[1];
    if (id !== undefined) field('clientId')(found, { ...leaf, value: { kind: 'text', text: id } });
    else if (/applications\/[^/?]/u.test(value)) {
      leaveOpen(found, leaf, 'clientId', 'empty', '');
      notice(
        found,
        `Line ${leaf.line} names the application by its object ID: its client ID stands beside it in the registration’s overview.`,
      );
    }
  });
}

const AUTH_SLOTS = toSlots({
  '--client-id': field('clientId'),
  '--client-secret': secret,
  '--client-secret-setting-name': secretPlace,
  '--client-secret-name': secretPlace,
  '--secret-setting': secretPlace,
  '--issuer': authority,
  '--tenant-id': tenant,
  '--aad-client-id': field('clientId'),
  '--aad-client-secret': secret,
  '--aad-client-secret-setting': secretPlace,
  '--aad-token-issuer-url': authority,
  '--name': siteName,
  '-n': siteName,
});

function siteName(found: Found, leaf: Leaf): void {
  if (leaf.path.startsWith('az containerapp')) return;
  if (leaf.value.kind === 'text' && /^[a-z\d-]{2,60}$/iu.test(leaf.value.text))
    found.inputs.set('siteName', leaf.value.text);
}

const LOGIN_SLOTS = toSlots({
  '-u': field('clientId'),
  '--username': field('clientId'),
  '-p': secret,
  '--password': secret,
  '-t': tenant,
  '--tenant': tenant,
  '--service-principal': marker,
});

const RBAC_SLOTS = toSlots({ '--name': displayName, '-n': displayName, '--display-name': displayName });

const cloudName: Taker = text((found, leaf, value) => {
  const host = CLOUD_HOSTS.get(value.toLowerCase());
  if (host !== undefined) loginHost(found, { ...leaf, value: { kind: 'text', text: host } });
});

/** Who makes the application belongs to the tenant that it is registered in. */
const makersTenant: Taker = (found, leaf) => {
  ownerTenant(found, leaf);
  publisherDomain(found, leaf);
};

const COMMON_SLOTS = toSlots({
  'az cloud set --name': cloudName,
  'az cloud set -n': cloudName,
  'az login --tenant': makersTenant,
  'az login -t': makersTenant,
});

type Kind = { readonly slots: ReadonlyMap<string, Taker>; readonly finish: (found: Found) => void };

const APPLICATION: Kind = {
  slots: new Map([...APP_SLOTS, ...REST_SLOTS, ...AUTH_SLOTS]),
  finish: (found) => {
    if (found.inputs.has('auth')) settleEasyAuth(found);
    settleTenant(found);
    settlePlatform(found);
    leaveClientIdOpen(found);
  },
};
const EASY_AUTH: Kind = { slots: AUTH_SLOTS, finish: settleEasyAuth };
const PRINCIPAL: Kind = { slots: LOGIN_SLOTS, finish: sayAppOnly };
const CREATED: Kind = {
  slots: RBAC_SLOTS,
  finish: (found) => {
    sayAppOnly(found);
    leaveClientIdOpen(found);
  },
};

function settleEasyAuth(found: Found): void {
  const host = found.inputs.get('siteName');
  say(found, { platform: 'web', clientType: 'confidential' });
  settleRedirect(found, {
    path: '/.auth/login/aad/callback',
    origin: host === undefined ? 'https://<server-address>' : `https://${host}.azurewebsites.net`,
    by: 'App Service',
  });
}

type Group = { readonly kind: Kind; readonly documents: Set<number>; readonly label: string };

/** One plan for each application that the commands make, change or sign in with. */
export function cliPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const groups = groupsOf(leaves);
  if (groups.length === 0) return settingPlans(leaves);
  return [...groups]
    .sort((a, b) => Number(hasRedirect(leaves, b)) - Number(hasRedirect(leaves, a)))
    .map(({ kind, documents, label }) => ({
      product: null,
      label: groups.length === 1 ? '' : label,
      slots: new Map([...kind.slots, ...COMMON_SLOTS, [IS_AUTH, markAuth]]),
      slotOf: (leaf) => slotOf(leaf, documents),
      required: [{ field: 'clientId', add: '--id' }],
      finish: kind.finish,
    }));
}

/** `--settings A=… B=…` gives variables to an app. */
function settingPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const settings = leaves.filter(({ path }) => !path.startsWith('az '));
  const plans = aspnetPlans(settings);
  if (plans.length > 0) return plans;
  return settings.some(({ path }) => roleOf(path)?.role === 'clientId') ? variablePlans(settings) : [];
}

const IS_AUTH = 'auth';
const markAuth: Taker = (found) => void found.inputs.set('auth', 'true');

function slotOf(leaf: Leaf, documents: ReadonlySet<number>): string | null {
  const path = leaf.path.toLowerCase();
  if (COMMON_SLOTS.has(path) && !documents.has(leaf.document ?? -1)) return path;
  if (!documents.has(leaf.document ?? -1)) return null;
  const flag = / (-{1,2}[a-z].*)$/u.exec(path)?.[1] ?? '';
  if (AUTH.test(path) && /^(?:--yes|-y|--resource-group|-g|--enabled)$/u.test(flag)) return IS_AUTH;
  if (
    /^(?:--only-show-errors|--query|-o|--output|--resource-group|-g|--subscription|--method|-m|--headers|--api|--api-permissions|--yes|-y|--verbose|--debug)/u.test(
      flag,
    )
  )
    return null;
  if (flag === '') return null;
  return /\[\d+\]$/u.test(flag) && !flag.includes('.')
    ? flag.replace(/\[\d+\]$/u, '')
    : flag.replaceAll(/\[\d+\]/gu, '[]');
}

const hasRedirect = (leaves: readonly Leaf[], { documents }: Group): boolean =>
  leaves.some(
    ({ path, document }) => documents.has(document ?? -1) && /redirect-?uris|reply-urls/iu.test(path),
  );

function groupsOf(leaves: readonly Leaf[]): readonly Group[] {
  const groups: Group[] = [];
  const byId = new Map<string, Group>();
  const begin = (kind: Kind, document: number, label: string, id: string): void => {
    const group = { kind, documents: new Set([document]), label };
    groups.push(group);
    if (id !== '') byId.set(id, group);
  };
  for (const document of new Set(leaves.map((leaf) => leaf.document ?? 0))) {
    const own = leaves.filter((leaf) => leaf.document === document && leaf.path.startsWith('az '));
    const name = own[0]?.path ?? '';
    const at = (...flags: readonly string[]): string => {
      const leaf = own.find(({ path }) => flags.some((flag) => path.endsWith(` ${flag}`)));
      return leaf?.value.kind === 'text' ? leaf.value.text : '';
    };
    if (/^az ad app create/u.test(name)) begin(APPLICATION, document, at('--display-name'), variableOf(own));
    else if (APP.test(name)) {
      const id = at('--id', '--app-id');
      const before = byId.get(id) ?? (isGuid(id) ? undefined : groups.at(-1));
      if (before === undefined) begin(APPLICATION, document, id, id);
      else before.documents.add(document);
    } else if (AUTH.test(name)) {
      const id = at('--client-id', '--aad-client-id');
      const before = byId.get(id) ?? (isGuid(id) ? undefined : groups.at(-1));
      if (before === undefined) begin(EASY_AUTH, document, at('--name', '-n'), id);
      else before.documents.add(document);
    } else if (REST.test(name) && /\/applications/u.test(at('--url', '--uri', '-u'))) {
      const before = groups.at(-1);
      if (before === undefined) begin(APPLICATION, document, 'az rest', '');
      else before.documents.add(document);
    } else if (RBAC.test(name)) begin(CREATED, document, at('--name', '-n', '--display-name'), '');
  }
  if (groups.length > 0) return groups;
  // Signing in as a program is the subject only where nothing else is.
  const login = leaves.find(({ path }) => LOGIN.test(path) && / (?:-u|--username)$/u.test(path));
  return login === undefined || !isPrincipalLogin(leaves, login.document)
    ? []
    : [{ kind: PRINCIPAL, documents: new Set([login.document ?? 0]), label: '' }];
}

const variableOf = (own: readonly Leaf[]): string => {
  const value = own.find(({ path }) => path.endsWith(' --id'))?.value;
  return value?.kind === 'variable' ? `\${${value.name}}` : '';
};

const isPrincipalLogin = (leaves: readonly Leaf[], document: number | undefined): boolean =>
  leaves.some(
    (leaf) =>
      leaf.document === document && / (?:-p|--password|--federated-token|--certificate)$/u.test(leaf.path),
  );
