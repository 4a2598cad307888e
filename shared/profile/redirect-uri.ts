import { fail, ok, type Result } from '../result.ts';

/**
 * A redirect URI in its parts. Nothing is normalised but the letter case of scheme and host: Entra compares redirect
 * URIs almost character by character, so a near miss has to stay visible.
 */
export type RedirectUri = {
  readonly text: string;
  /** Lower case, without the colon. */
  readonly scheme: string;
  /** Lower case; an IPv6 address keeps its brackets; empty when the URI has none, as in `urn:…` or `myapp:/done`. */
  readonly host: string;
  readonly port: number | null;
  /** As typed: empty when there is none, else with its leading slash. */
  readonly path: string;
  /** As typed, without `?` and `#`; `null` when there is none. */
  readonly query: string | null;
  readonly fragment: string | null;
};

/** Where AuthLoupe's own listener can wait for the answer. */
export type Loopback = {
  readonly host: LoopbackHost;
  /** `null`: any free port. */
  readonly port: number | null;
  /** Never empty: a browser asks for `/` when the URI has no path. */
  readonly path: string;
};

export const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'] as const;
export type LoopbackHost = (typeof LOOPBACK_HOSTS)[number];

const HIGHEST_PORT = 65_535;
/** RFC 3986 section 2: all else has to be percent-encoded. */
const FOREIGN_CHARACTER = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/u;
/** As `<server-address>` in `https://<server-address>/callback`. */
const PLACEHOLDER = /<[a-z][a-z0-9-]*>/iu;
/** RFC 3986, appendix B, with a scheme that is not optional. */
const PARTS = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/u;
const AUTHORITY = /^(\[[0-9A-Fa-f:.]+\]|[^:[\]@]*)(?::([0-9]*))?$/u;

/** Reads RFC 3986 URIs; every error names the field `redirectUri`. It does not judge what Entra accepts. */
export function parseRedirectUri(text: string): Result<RedirectUri> {
  if (text.trim() === '')
    return refuse('empty', 'Type the redirect URI your app uses, for example http://localhost.');
  if (/\s/u.test(text)) return refuse('white-space', 'Remove the white space from the redirect URI.');
  const placeholder = PLACEHOLDER.exec(text)?.[0];
  if (placeholder !== undefined)
    return refuse('placeholder', `Write your own value in the place of ${placeholder}.`);
  const foreign = FOREIGN_CHARACTER.exec(text)?.[0];
  if (foreign !== undefined) {
    return refuse('character', `Remove the character “${foreign}”: a URI cannot hold it unencoded.`);
  }
  const parts = PARTS.exec(text);
  if (parts === null)
    return refuse('scheme', 'Start the redirect URI with its scheme, for example http:// or https://.');
  const [, scheme = '', authority, path = '', query, fragment] = parts;
  return withAuthority(authority, {
    text,
    scheme: scheme.toLowerCase(),
    path,
    query: query ?? null,
    fragment: fragment ?? null,
  });
}

function withAuthority(
  authority: string | undefined,
  rest: Omit<RedirectUri, 'host' | 'port'>,
): Result<RedirectUri> {
  const isWeb = rest.scheme === 'http' || rest.scheme === 'https';
  if (isWeb && (authority ?? '') === '') {
    return refuse(
      'host',
      `Write two slashes and a host after the scheme, for example ${rest.scheme}://localhost.`,
    );
  }
  if (authority?.includes('@') === true) {
    return refuse('user-info', 'Remove the user name before “@”: a redirect URI cannot carry one.');
  }
  const found = AUTHORITY.exec(authority ?? '');
  if (found === null) return refuse('host', `“${authority ?? ''}” is not a host with an optional port.`);
  const [, host = '', digits] = found;
  if (isWeb && host === '') return refuse('host', 'Write the host before the port.');
  const port = digits === undefined ? null : Number(digits);
  if (port !== null && (digits === '' || port < 1 || port > HIGHEST_PORT)) {
    return refuse('port', `“:${digits ?? ''}” is not a port: use 1 to ${HIGHEST_PORT}, or leave it out.`);
  }
  return ok({ ...rest, host: host.toLowerCase(), port });
}

/** How AuthLoupe gets the answer at a redirect URI: by a listener of its own, or by its own window on the way there. */
export type Reception =
  | { readonly by: 'listener'; readonly loopback: Loopback }
  | { readonly by: 'window'; readonly uri: RedirectUri };

/** Browsers do not go to these from a web page, so no answer can ever arrive there. */
const CLOSED_SCHEMES = [
  'about',
  'blob',
  'chrome',
  'data',
  'devtools',
  'file',
  'filesystem',
  'javascript',
  'view-source',
  'ws',
  'wss',
];

/** Fails for what cannot be read, and for what no browser brings an answer to. */
export function receptionOf(text: string): Result<Reception> {
  const parsed = parseRedirectUri(text);
  if (!parsed.ok) return parsed;
  const loopback = loopbackOf(text);
  if (loopback.ok) return ok({ by: 'listener', loopback: loopback.value });
  const { scheme } = parsed.value;
  return CLOSED_SCHEMES.includes(scheme)
    ? refuse('not-receivable', `Use another scheme than “${scheme}:”: no browser brings an answer there.`)
    : ok({ by: 'window', uri: parsed.value });
}

/**
 * The address that AuthLoupe has to listen on for this redirect URI. Fails for what a loopback listener cannot serve:
 * another host, https, a custom scheme, an unreadable URI.
 */
export function loopbackOf(text: string): Result<Loopback> {
  const parsed = parseRedirectUri(text);
  if (!parsed.ok) return parsed;
  const { scheme, host, port, path } = parsed.value;
  const loopbackHost = LOOPBACK_HOSTS.find((candidate) => candidate === host);
  if (loopbackHost === undefined || (scheme !== 'http' && scheme !== 'https')) {
    return refuse(
      'not-loopback',
      `The system browser can bring the answer back to http://localhost only, not to ${text}. AuthLoupe’s own window can receive it.`,
    );
  }
  if (scheme === 'https') {
    return refuse(
      'https-loopback',
      'The system browser can bring the answer back to localhost without TLS only: use http://, or AuthLoupe’s own window, which can receive it at https://, too.',
    );
  }
  return ok({ host: loopbackHost, port, path: path === '' ? '/' : path });
}

export function isLoopbackHost(host: string): host is LoopbackHost {
  return LOOPBACK_HOSTS.some((candidate) => candidate === host);
}

function refuse(code: string, message: string): Result<never> {
  return fail(`redirect-uri-${code}`, message, 'redirectUri');
}
