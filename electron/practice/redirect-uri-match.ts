import type { Platform } from '../../shared/profile/profile.ts';
import type { App } from './directory.ts';

/**
 * The platform under which a redirect URI is registered, or `null` when it is not.
 *
 * Entra compares character by character, path case and trailing slash included; scheme and host know no case. The one
 * exception is the port of `http://localhost`, which is ignored; that of `http://127.0.0.1` is not, and `[::1]` is not
 * supported at all. Apps for work accounts alone may register a wildcard instead of the first label of the host.
 * Source: learn.microsoft.com/entra/identity-platform/reply-url.
 */
export function platformOfRedirectUri(app: App, redirectUri: string): Platform | null {
  const wanted = comparable(redirectUri);
  if (wanted.startsWith('http://[::1]')) return null;
  const matches = (uri: string): boolean =>
    uri.includes('*') ? isWorkOnly(app) && matchesWildcard(uri, wanted) : comparable(uri) === wanted;
  if (app.web.redirectUris.some(matches)) return 'web';
  if (app.spa.redirectUris.some(matches)) return 'spa';
  return app.publicClient.redirectUris.some(matches) ? 'native' : null;
}

export const registeredRedirectUris = ({ web, spa, publicClient }: App): readonly string[] => [
  ...web.redirectUris,
  ...spa.redirectUris,
  ...publicClient.redirectUris,
];

const isWorkOnly = ({ signInAudience }: App): boolean =>
  signInAudience === 'AzureADMyOrg' || signInAudience === 'AzureADMultipleOrgs';

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

const WILDCARD = /^https:\/\/\*\.([a-z0-9-]+(?:\.[a-z0-9-]+)+)([/?].*)?$/iu;

function matchesWildcard(registered: string, wanted: string): boolean {
  const [, domain, rest = ''] = WILDCARD.exec(registered) ?? [];
  const ending = `.${(domain ?? '').toLowerCase()}${rest}`;
  const label = wanted.slice('https://'.length, -ending.length);
  return (
    domain !== undefined &&
    wanted.startsWith('https://') &&
    wanted.endsWith(ending) &&
    /^[a-z0-9-]+$/u.test(label)
  );
}

/** Entra answers at `https://host/` when the redirect URI has no path; otherwise nothing is added. */
export function answerAddress(redirectUri: string): string {
  const parts = URI.exec(redirectUri);
  return parts !== null && parts[4] === undefined ? `${redirectUri}/` : redirectUri;
}
