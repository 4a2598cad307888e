/** The names that fields are filed under, each with the ways in which requests, libraries and people write it. */
const ALIASES = {
  error: ['error', 'errorcode', 'err', 'oauth error', 'error type', 'subtype'],
  error_description: [
    'error description',
    'error message',
    'errormessage',
    'failure reason',
    'additional details',
  ],
  error_codes: [
    'error codes',
    'sign in error code',
    's error code',
    'i error code',
    'result type',
    'status code',
    'error no',
  ],
  suberror: ['suberror', 'sub error', 'error subcode'],
  error_uri: ['error uri'],
  client_id: [
    'client id',
    'app id',
    'application id',
    'azp',
    'clientid',
    'appid',
    'consumer key',
    'service principal id',
  ],
  tenant: [
    'tenant',
    'tenant id',
    'tid',
    'directory id',
    'tenantid',
    'tenant name',
    'realm',
    'home tenant id',
  ],
  authority: [
    'authority',
    'authority uri',
    'authority url',
    'authority host',
    'instance',
    'metadata address',
    'well known',
    'discovery url',
    'issuer uri',
    'issuer url',
    'oidc issuer url',
    'identity metadata',
  ],
  endpoint: [
    'token url',
    'token uri',
    'token endpoint',
    'authorization url',
    'auth url',
    'authorization endpoint',
    'authorize url',
    'access token url',
    'login endpoint',
    'authorization uri',
    'auth uri',
    'access token uri',
    'user authorization uri',
  ],
  redirect_uri: [
    'redirect uri',
    'redirect url',
    'reply url',
    'callback url',
    'callback uri',
    'reply address',
    'return url',
    'redirecturi',
    'redirecturl',
    'reply uri',
    'callback path',
    'redirect',
  ],
  redirect_uris: [
    'redirect uris',
    'redirect urls',
    'reply urls',
    'reply urls with type',
    'reply addresses',
    'callback urls',
    'allowed redirect uris',
  ],
  scope: ['scope', 'scopes', 'scp'],
  resource: [
    'resource',
    'resource id',
    'app id uri',
    'application id uri',
    'identifier uri',
    'identifier uris',
    'resource uri',
  ],
  grant_type: ['grant type'],
  response_type: ['response type'],
  response_mode: ['response mode'],
  prompt: ['prompt'],
  client_secret: [
    'client secret',
    'app secret',
    'client key',
    'clientsecret',
    'secret key',
    'app password',
    'microsoft app password',
    'client password',
  ],
  code: ['code', 'authorization code', 'auth code'],
  code_verifier: ['code verifier'],
  code_challenge: ['code challenge'],
  code_challenge_method: ['code challenge method'],
  state: ['state'],
  nonce: ['nonce'],
  username: [
    'username',
    'user name',
    'login hint',
    'user principal name',
    'upn',
    'preferred username',
    'unique name',
    'user',
    'login',
  ],
  email: ['email', 'mail'],
  iss: ['iss', 'issuer', 'valid issuer', 'valid issuers', 'token issuer', 'issuer claim'],
  aud: [
    'aud',
    'audience',
    'valid audience',
    'valid audiences',
    'audiences',
    'api audience',
    'client audience',
  ],
  sub: ['sub', 'subject', 'subject claim', 'subject identifier'],
  ver: ['ver'],
  exp: ['exp', 'expires at', 'expires on', 'token expires'],
  iat: ['iat', 'issued at'],
  nbf: ['nbf', 'not before'],
  roles: ['roles'],
  groups: ['groups'],
  kid: ['kid', 'key id'],
  x5t: ['x5t', 'x5t s256'],
  idtyp: ['idtyp'],
  end_date: ['end date', 'end date time', 'expiry date', 'end date utc'],
  claim_names: ['claim names'],
  claim_sources: ['claim sources'],
  has_groups: ['hasgroups', 'has groups'],
  accepted_token_version: [
    'access token accepted version',
    'requested access token version',
    'accepted access token version',
  ],
  allow_public_client: [
    'allow public client',
    'is fallback public client',
    'allow public client flows',
    'enable public client flows',
    'public client flows',
  ],
  accept_mapped_claims: ['accept mapped claims'],
  sign_in_audience: ['sign in audience', 'available to other tenants', 'supported account types'],
  platform: ['platform', 'app type', 'application type', 'client type', 'platform type'],
  content_type: ['content type'],
  origin: ['origin'],
  date: ['date', 'server date', 'server time'],
  trace_id: ['trace id', 'request id'],
  correlation_id: ['correlation id', 'client request id', 'correlationid'],
  timestamp: ['timestamp', 'created date time', 'time generated', 'time stamp'],
  same_site: ['same site', 'samesite'],
  hint: ['hint'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FieldName = keyof typeof ALIASES;

const NAMES: ReadonlyMap<string, FieldName> = new Map(
  (Object.entries(ALIASES) as readonly (readonly [FieldName, readonly string[]])[]).flatMap(
    ([name, aliases]) => aliases.map((alias) => [alias.replaceAll(' ', ''), name] as const),
  ),
);

/** More words than any name above has. */
const MOST_WORDS = 4;
const WORD = /[A-Z]?[a-z0-9]+|[A-Z0-9]+/gu;

export type NamedField = {
  readonly name: FieldName;
  /** The words in front of it, in lower case, such as `registered` before `redirect URI`. */
  readonly before: readonly string[];
};

/** Reads a key as people write it: `AZURE_CLIENT_ID`, `clientId`, `registered redirect URI`. `null` for other keys. */
export function nameField(key: string): NamedField | null {
  const words = (key.match(WORD) ?? []).map((word) => word.toLowerCase());
  for (let from = Math.max(0, words.length - MOST_WORDS); from < words.length; from += 1) {
    const name = NAMES.get(words.slice(from).join(''));
    if (name !== undefined) return { name, before: words.slice(0, from) };
  }
  return null;
}
