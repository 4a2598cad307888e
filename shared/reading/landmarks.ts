import { codesIn, type Code } from './codes.ts';
import { rankOf } from './telling-code.ts';

/** What errors of every stack carry beside the codes of Entra, the most telling first. */
const ERRORS: readonly string[] = [
  ...['AADB2C', 'IDX1', 'IDX2', '0xCAA', 'invalid_client', 'invalid_grant', 'unauthorized_client'],
  ...['invalid_request', 'invalid_scope', 'invalid_resource', 'invalid_token', 'access_denied'],
  ...['unsupported_', 'interaction_required', 'consent_required', 'login_required', 'insufficient_claims'],
  ...[
    'Correlation failed',
    'MsalServiceException',
    'MsalUiRequired',
    'MsalClientException',
    'ClientAuthError',
  ],
  ...['BrowserAuthError', 'InteractionRequiredAuthError', 'ClientConfigurationError', 'AuthenticationFailed'],
  ...['CredentialUnavailable', 'redirect_uri', 'Need admin approval', 'self-signed certificate'],
  ...['self signed certificate', 'unable to get local issuer', 'ENOTFOUND', 'ECONNREFUSED', 'ETIMEDOUT'],
  ...['invalid signature', 'jwt audience', 'jwt issuer', 'jwt expired', 'Access-Control-Allow-Origin'],
  ...['SAML', 'WWW-Authenticate', 'Unauthorized', 'Exception', 'Error:', 'error'],
];

/** How applications, settings and addresses name the values that messages speak of. */
const VALUES: readonly string[] = [
  ...['client_id', 'clientId', 'ClientId', 'client-id', 'CLIENT_ID', 'appId', 'App ID', 'redirect_uri'],
  ...['redirectUri', 'RedirectUri', 'REDIRECT_URI', 'tenant', 'Tenant', 'TENANT', 'scope', 'Scope'],
  ...['resource', 'audience', 'authority', 'Authority', 'grant_type', 'username', 'login.microsoftonline'],
];

const MOST_CODES = 12;
/** Of each kind of error, from each end of the text: the first show how it began, the last how it ended. */
const FROM_EACH_END = 6;

/**
 * Where the codes of Entra stand, the most telling first: each code where it stood last, because a log ends with what
 * finally failed, and where it stood first. All codes of the text are looked at, however often one repeats.
 */
export function placesOfCodes(text: string): readonly number[] {
  const seen = new Map<string, { readonly code: Code; last: number }>();
  for (const code of codesIn(text)) {
    const key = `${code.kind} ${code.number}`;
    const known = seen.get(key);
    if (known === undefined) seen.set(key, { code, last: code.start });
    else known.last = code.start;
  }
  return [...seen.values()]
    .sort((one, other) => rankOf(other.code) - rankOf(one.code) || other.last - one.last)
    .slice(0, MOST_CODES)
    .flatMap(({ code, last }) => (last === code.start ? [last] : [last, code.start]));
}

/** Where the names of values stand nearest to a place, on both sides of it. */
export function placesOfValues(text: string, near: number): readonly number[] {
  return VALUES.flatMap((name) => {
    const places = placesOf(text, name);
    return [places.findLast((at) => at < near), places.find((at) => at > near)];
  }).filter((at) => at !== undefined);
}

/** Where errors stand: of each kind one from each end, then a second, so that none of them crowds out another. */
export function placesOfErrors(text: string): readonly number[] {
  const kinds = ERRORS.map((error) => placesOf(text, error));
  return Array.from({ length: FROM_EACH_END }, (_, round) =>
    kinds.flatMap((places) => [places[round], places.at(-1 - round)].filter((at) => at !== undefined)),
  ).flat();
}

/** Places closer than this show the same. */
const APART = 1_000;

function placesOf(text: string, piece: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + APART)) places.push(at);
  return places;
}
