import type { Platform } from '../../shared/profile/profile.ts';
import type { App } from './directory.ts';

/**
 * The platform under which a redirect URI is registered, or `null` when it is not.
 *
 * Entra compares character by character, path case and trailing slash included; scheme and host know no case. The one
 * exception is the port of `http://localhost`, which is ignored; that of `http://127.0.0.1` is not.
 * Source: learn.microsoft.com/entra/identity-platform/reply-url.
 */
export function platformOfRedirectUri(app: App, redirectUri: string): Platform | null {
  const wanted = comparable(redirectUri);
  const has = (uris: readonly string[]): boolean => uris.some((uri) => comparable(uri) === wanted);
  if (has(app.web.redirectUris)) return 'web';
  if (has(app.spa.redirectUris)) return 'spa';
  return has(app.publicClient.redirectUris) ? 'native' : null;
}

/** Scheme, host, port and the rest. What has user information or another shape is compared as it stands. */
const URI = /^([a-z][a-z0-9+.-]*):\/\/(\[[0-9a-f:.]*\]|[a-z0-9.-]*)(?::([0-9]*))?([/?#].*)?$/iu;

function comparable(uri: string): string {
  const parts = URI.exec(uri);
  if (parts === null) return uri;
  const [, scheme = '', host = '', port, rest = ''] = parts;
  const origin = `${scheme}://${host}`.toLowerCase();
  const isPortFree = origin === 'http://localhost' || port === undefined;
  return isPortFree ? `${origin}${rest}` : `${origin}:${port}${rest}`;
}

/** Entra answers at `https://host/` when the redirect URI has no path; otherwise nothing is added. */
export function answerAddress(redirectUri: string): string {
  const parts = URI.exec(redirectUri);
  return parts !== null && parts[4] === undefined ? `${redirectUri}/` : redirectUri;
}
