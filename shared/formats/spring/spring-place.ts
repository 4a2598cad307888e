/** What a setting of Spring, Quarkus or Micronaut is about. */
export type Family =
  | 'registration'
  | 'provider'
  | 'azure'
  | 'azure-global'
  | 'aad'
  | 'quarkus'
  | 'micronaut'
  | 'boot1'
  | 'server';

export type SpringPlace = {
  readonly family: Family;
  /** Of a registration, a provider, a client or a tenant; in lower case, empty where there is only one. */
  readonly id: string;
  /** In lower case without dots, dashes and underscores, with `[]` for an index: all spellings are one. */
  readonly key: string;
};

const SETTING =
  'client_?id|client_?secret|client_?name|client_?authentication_?method|authorization_?grant_?type|redirect_?uri(?:_?template)?|scopes?(?:_\\d+_?)?|provider|issuer_?uri|authorization_?uri|token_?uri|jwk_?set_?uri|user_?info_?uri|user_?name_?attribute|openid_issuer|authorization_url|token_url|grant_?type';

/** Settings of Quarkus that stand behind `quarkus.oidc.` itself; any other word there is the name of a tenant. */
const OWN_OIDC =
  /^(?:auth[-_]?server|client[-_]?id|client[-_]?name|credentials|application[-_]?type|authentication|provider|token|logout|roles|tenant|enabled|introspection|discovery|jwks|authorization[-_]?path|user[-_]?info|end[-_]?session|public[-_]?key|tls|proxy|connection|cache|code[-_]?grant|allow|certificate|dev)/iu;

const FORMS: readonly (readonly [form: RegExp, family: Family | null])[] = [
  [/^spring\.security\.oauth2\.client\.registration\.(?<id>[^.]+)\.(?<key>.+)$/iu, 'registration'],
  [/^spring\.security\.oauth2\.client\.provider\.(?<id>[^.]+)\.(?<key>.+)$/iu, 'provider'],
  [
    new RegExp(`^spring_security_oauth2_client_registration_(?<id>\\w+?)_(?<key>${SETTING})$`, 'iu'),
    'registration',
  ],
  [new RegExp(`^spring_security_oauth2_client_provider_(?<id>\\w+?)_(?<key>${SETTING})$`, 'iu'), 'provider'],
  [/^(?:spring[._]cloud[._])?azure[._]active[-_]?directory[._](?<key>.+)$/iu, 'azure'],
  [/^spring[._]cloud[._]azure[._](?<key>(?:credential|profile)[._].+)$/iu, 'azure-global'],
  [/^(?<key>(?:aad|app)\.[^.]+)$/iu, 'aad'],
  [/^quarkus[._]http[._](?<key>port)$/iu, 'server'],
  [/^quarkus[._]oidc[._](?<key>.+)$/iu, 'quarkus'],
  [/^micronaut\.security\.oauth2\.clients\.(?<id>[^.]+)\.(?<key>.+)$/iu, 'micronaut'],
  [new RegExp(`^micronaut_security_oauth2_clients_(?<id>\\w+?)_(?<key>${SETTING})$`, 'iu'), 'micronaut'],
  [/^micronaut[._]server[._](?<key>port)$/iu, 'server'],
  [/^security\.oauth2\.client\.(?<key>.+)$/iu, 'boot1'],
  [/^server[._](?<key>(?:port|servlet|ssl|forward).*)$/iu, 'server'],
];

/** `null`: a setting of something else. */
export function springPlace(path: string): SpringPlace | null {
  const plain = path.replace(PROFILE, '');
  for (const [form, family] of FORMS) {
    const groups = form.exec(plain)?.groups;
    if (groups === undefined || family === null) continue;
    const place = { family, id: (groups['id'] ?? '').toLowerCase(), key: groups['key'] ?? '' };
    return family === 'quarkus' ? ofTenant(place) : { ...place, key: plainKey(place.key) };
  }
  return null;
}

/** `%prod.` and the like in front, as Quarkus has its profiles. */
const PROFILE = /^(?:--|-D)?(?:["']?%([\w-]+)["']?\.)?/u;

export const profileInPath = (path: string): string => PROFILE.exec(path)?.[1] ?? '';

function ofTenant({ family, key }: SpringPlace): SpringPlace {
  if (OWN_OIDC.test(key)) return { family, id: '', key: plainKey(key) };
  const [, id = '', rest = ''] = /^["']?([^."']+)["']?\.(.+)$/u.exec(key) ?? [];
  return { family, id: id.toLowerCase(), key: plainKey(rest === '' ? key : rest) };
}

const plainKey = (key: string): string =>
  key
    .toLowerCase()
    .replaceAll(/\[\d+\]/gu, '[]')
    .replace(/_\d+_?$/u, '[]')
    .replaceAll(/[-_.]/gu, '');
