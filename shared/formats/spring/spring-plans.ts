import { readAddress } from '../reading/address.ts';
import { FIELD_LABELS } from '../reading/field-labels.ts';
import { NOWHERE, assume, type Found } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { settleRedirect } from '../reading/redirect.ts';
import { say, setField, type Taker } from '../reading/takers.ts';
import { viewsOf, type Placed, type View } from './profiles.ts';
import { following, resolve } from './references.ts';
import type { Family, SpringPlace } from './spring-place.ts';
import { AAD, API, AZURE, AZURE_GLOBAL, BOOT1, MICRONAUT, QUARKUS, REGISTRATION } from './spring-takers.ts';

type Kind = {
  /** The framework’s own name, for what it does by itself. */
  readonly by: string;
  readonly slots: (id: string) => ReadonlyMap<string, Taker>;
  readonly later?: ReadonlyMap<string, Taker>;
  /** The path that it answers at unless told otherwise. */
  readonly callback: (id: string) => string | null;
  /** Scopes that it asks for whatever the text says. */
  readonly added: readonly string[];
  readonly clientKey: (id: string) => string;
  /** The tenant that it takes when the text has none. */
  readonly tenant: string | null;
};

type Client = 'registration' | 'azure' | 'aad' | 'quarkus' | 'micronaut' | 'boot1';

const KINDS: Readonly<Record<Client, Kind>> = {
  registration: {
    by: 'Spring Security',
    slots: REGISTRATION,
    callback: (id) => `/login/oauth2/code/${id}`,
    added: [],
    clientKey: (id) => `spring.security.oauth2.client.registration.${id}.client-id`,
    tenant: null,
  },
  azure: {
    by: 'Spring Cloud Azure',
    slots: () => AZURE,
    later: AZURE_GLOBAL,
    callback: () => '/login/oauth2/code/',
    added: ['openid', 'profile', 'offline_access'],
    clientKey: () => 'spring.cloud.azure.active-directory.credential.client-id',
    tenant: 'common',
  },
  aad: {
    by: 'the sample',
    slots: () => AAD,
    callback: () => null,
    added: [],
    clientKey: () => 'aad.clientId',
    tenant: null,
  },
  quarkus: {
    by: 'Quarkus',
    slots: () => QUARKUS,
    callback: () => null,
    added: ['openid'],
    clientKey: () => 'quarkus.oidc.client-id',
    tenant: null,
  },
  micronaut: {
    by: 'Micronaut',
    slots: () => MICRONAUT,
    callback: (id) => `/oauth/callback/${id}`,
    added: [],
    clientKey: (id) => `micronaut.security.oauth2.clients.${id}.client-id`,
    tenant: null,
  },
  boot1: {
    by: 'Spring Boot',
    slots: () => BOOT1,
    callback: () => '/login',
    added: [],
    clientKey: () => 'security.oauth2.client.client-id',
    tenant: null,
  },
};

/** One plan for each registration at Entra, in each profile that says something of it. */
export function springPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const plans = viewsOf(leaves).flatMap((view) => clientsOf(view).map((client) => ({ view, client })));
  const useful = plans.filter(({ view, client }) => saysSomething(view, client, plans));
  const several = useful.length > 1;
  return [...useful]
    .sort((a, b) => Number(isAppOnly(a.view, a.client)) - Number(isAppOnly(b.view, b.client)))
    .map(({ view, client }) => planOf(view, client, several));
}

type ClientPlace = { readonly family: Client; readonly id: string };

/** More than any application has. */
const MOST_CLIENTS = 200;

function clientsOf(view: View): readonly ClientPlace[] {
  const { settings } = view;
  const found = new Map<string, ClientPlace>();
  const tried = new Set<string>();
  const add = (family: Client, id: string) => found.set(`${family} ${id}`, { family, id });
  for (const { place } of settings) {
    const { family, id, key } = place;
    if (found.has(`${family} ${id}`) || tried.size >= MOST_CLIENTS) continue;
    tried.add(`${family} ${id} ${family === 'registration' ? '' : key}`);
    if (family === 'registration' || family === 'micronaut') {
      if (isAtEntra(view, family, id)) add(family, id);
    } else if (family === 'quarkus') {
      if (isAtEntra(view, family, id) && /^(?:clientid|authserverurl|provider)$/u.test(key)) add(family, id);
    } else if (family === 'azure') {
      if (/clientid$|tenantid$/u.test(key)) add('azure', '');
    } else if (family === 'azure-global') {
      if (key === 'credentialclientid') add('azure', '');
    } else if ((family === 'aad' && key === 'aadclientid') || family === 'boot1') add(family, '');
  }
  // The tenant alone stands beside a registration of Spring Security, as old starters had it.
  const hasOwn = settings.some(
    ({ place }) => place.family.startsWith('azure') && /clientid$/u.test(place.key),
  );
  if (!hasOwn && [...found.values()].some(({ family }) => family === 'registration')) found.delete('azure ');
  return [...found.values()];
}

const BUILT_IN = new Set(['google', 'github', 'facebook', 'okta']);
const ENTRA = /azure|aad|entra|microsoft|msal|^ms|office|graph/u;
const ADDRESS =
  /^(?:issueruri|authorizationuri|tokenuri|jwkseturi|openidissuer|authorizationurl|tokenurl|authserverurl)$/u;

function isAtEntra({ settings, leaves }: View, family: Client, id: string): boolean {
  const provider = family === 'registration' ? providerOf(settings, id) : id;
  const addressFamily: Family = family === 'registration' ? 'provider' : family;
  const addresses = settings
    .filter(({ place }) => place.family === addressFamily && place.id === provider && ADDRESS.test(place.key))
    .map(({ leaf }) => resolve(leaf, leaves).value);
  if (addresses.length === 0)
    return (
      !BUILT_IN.has(provider) &&
      (family !== 'registration' ||
        ENTRA.test(`${provider} ${id}`) ||
        hasAzure(settings) ||
        !isForeign(provider))
    );
  return (
    addresses.some((value) => {
      if (value.kind !== 'text') return true;
      const address = readAddress(value.text);
      return address === null || address.directory !== 'other' || /[${<]/u.test(address.host);
    }) || ENTRA.test(provider)
  );
}

const isForeign = (id: string): boolean =>
  /keycloak|gitlab|auth0|cognito|apple|linkedin|kakao|naver|discord|slack|twitter|spotify|amazon|bitbucket|authserver/u.test(
    id,
  );

const hasAzure = (settings: readonly Placed[]): boolean =>
  settings.some(({ place }) => place.family === 'azure');

const textAt = (settings: readonly Placed[], wanted: SpringPlace): string => {
  const value = settings.find(
    ({ place }) => place.family === wanted.family && place.id === wanted.id && place.key === wanted.key,
  )?.leaf.value;
  return value?.kind === 'text' || value?.kind === 'number' ? value.text : '';
};

const providerOf = (settings: readonly Placed[], id: string): string =>
  textAt(settings, { family: 'registration', id, key: 'provider' }).toLowerCase() || id;

const isAppOnly = ({ settings }: View, { family, id }: ClientPlace): boolean =>
  /client[-_]?credentials|jwt-bearer|on[-_]behalf/iu.test(
    textAt(settings, { family, id, key: family === 'micronaut' ? 'granttype' : 'authorizationgranttype' }),
  );

/** A profile that gives a registration nothing of its own is no registration more. */
function saysSomething(
  view: View,
  { family, id }: ClientPlace,
  all: readonly { readonly view: View; readonly client: ClientPlace }[],
): boolean {
  const hasClientId = view.settings.some(
    ({ place }) => belongs(place, family, id, view.settings) && /clientid$/u.test(place.key),
  );
  const others = all.filter(({ client }) => client.family === family && client.id === id);
  if (view.profile === '') return hasClientId || others.length === 1;
  return view.settings.some((each) => view.isOwn(each) && belongs(each.place, family, id, view.settings));
}

const belongs = (place: SpringPlace, family: Client, id: string, settings: readonly Placed[]): boolean => {
  if (place.family === family && place.id === id) return true;
  if (family === 'registration') return place.family === 'provider' && place.id === providerOf(settings, id);
  return family === 'azure' && place.family === 'azure-global';
};

function planOf({ profile, settings, leaves }: View, { family, id }: ClientPlace, several: boolean): Plan {
  const kind = KINDS[family];
  const places = new Map(settings.map(({ leaf, place }) => [leaf, place]));
  const follow = (slots: ReadonlyMap<string, Taker>): ReadonlyMap<string, Taker> =>
    new Map([...slots].map(([name, take]) => [name, following(leaves, take)]));
  const hasProvider = settings.some(
    ({ place }) => place.family === 'provider' && place.id === providerOf(settings, id),
  );
  const name =
    id === ''
      ? {
          azure: 'active-directory',
          aad: 'aad',
          quarkus: 'quarkus.oidc',
          boot1: 'client',
          registration: '',
          micronaut: '',
        }[family]
      : id;
  return {
    product: null,
    label: several ? name + (profile === '' ? '' : ` (${profile})`) : '',
    slots: follow(kind.slots(id)),
    ...(kind.later === undefined ? {} : { later: follow(kind.later) }),
    slotOf: (leaf) => {
      const place = places.get(leaf);
      if (place === undefined) return null;
      if (family === 'registration' && place.family === 'azure' && !hasProvider)
        return /tenantid$/u.test(place.key) ? `azure.${place.key}` : null;
      if (!belongs(place, family, id, settings)) return null;
      return `${place.family}.${slotKey(place)}`;
    },
    required: [{ field: 'clientId', add: kind.clientKey(id) }],
    finish: (found) => settle(found, kind, id, originOf(settings, leaves)),
  };
}

/** Clients of APIs have names of their own in Spring Cloud Azure, and so have the user flows of B2C. */
function slotKey({ family, key }: SpringPlace): string {
  if (family !== 'azure') return key;
  if (/^authorizationclients\w+scopes?(?:\[\])?$/u.test(key)) return 'clientscopes';
  return /^b2cuserflows/u.test(key) ? 'b2cuserflows' : key;
}

function settle(found: Found, kind: Kind, id: string, origin: string): void {
  const isPublic = found.said.clientType === 'public' && found.secret === null;
  if (isPublic) {
    say(found, { platform: 'native' });
    assume(
      found,
      'Platform',
      'Mobile and desktop',
      'The app has no secret and redeems the code on its server: Entra takes that of this platform only.',
    );
  } else say(found, { platform: 'web', clientType: 'confidential' });
  if (kind.tenant !== null && !found.fields.has('tenant') && !found.open.has('tenant')) {
    setField(found, NOWHERE, 'tenant', kind.tenant);
    found.read.pop();
    assume(
      found,
      FIELD_LABELS.tenant,
      kind.tenant,
      `The text says nothing of it: this is ${kind.by}’s default.`,
    );
  }
  if (found.notices.includes(API)) return;
  addScopes(found, kind);
  if (!found.open.has('redirectUri')) settleRedirect(found, { path: kind.callback(id), origin, by: kind.by });
}

function addScopes(found: Found, { added, by }: Kind): void {
  const asked = found.fields.get('scopes');
  const own = asked?.value.split(' ').filter((each) => each !== '') ?? [];
  const missing = added.filter((each) => !own.includes(each));
  if (missing.length === 0 || found.open.has('scopes')) return;
  found.fields.set('scopes', { value: [...missing, ...own].join(' '), leaf: asked?.leaf ?? NOWHERE });
  assume(found, FIELD_LABELS.scopes, missing.join(' '), `${by} adds these by itself.`);
}

/** Where the app listens on this computer. */
function originOf(settings: readonly Placed[], leaves: readonly Leaf[]): string {
  const server = (key: RegExp): string => {
    const leaf = settings.find(({ place }) => place.family === 'server' && key.test(place.key))?.leaf;
    if (leaf === undefined) return '';
    const { value } = resolve(leaf, leaves);
    return value.kind === 'text' || value.kind === 'number' ? value.text : 'set';
  };
  const port = /^\d{2,5}$/u.exec(server(/^port$/u))?.[0] ?? '8080';
  const path = server(/^servletcontextpath$/u);
  const scheme = server(/^ssl(?!enabled)/u) === '' ? 'http' : 'https';
  return `${scheme}://localhost:${port}${/^\/[\w/-]+$/u.test(path) ? path.replace(/\/$/u, '') : ''}`;
}
