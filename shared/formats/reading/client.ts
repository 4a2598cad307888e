import { parseRedirectUri, loopbackOf } from '../../profile/redirect-uri.ts';
import type { ClientType, Platform } from '../../profile/profile.ts';
import { assume, type Found } from './found.ts';

export type Client = { readonly platform: Platform; readonly clientType: ClientType };

/**
 * What kind of client the text is of: by what it says, by its credential, by its redirect URI, in that order. Where
 * nothing decides, a native app is assumed, and said.
 */
export function decideClient(found: Found): Client {
  const { platform, clientType } = found.said;
  if (platform !== null) return { platform, clientType: clientType ?? typeOf(platform) };
  if (found.secret !== null || clientType === 'confidential')
    return { platform: 'web', clientType: 'confidential' };
  const uri = found.fields.get('redirectUri')?.value ?? '';
  const told = byRedirectUri(uri);
  if (told !== null) return { platform: told, clientType: clientType ?? typeOf(told) };
  const guess: Platform = uri.startsWith('https://') ? 'web' : 'native';
  assume(
    found,
    'Platform',
    { web: 'Web', spa: 'Single-page application', native: 'Mobile and desktop' }[guess],
    'Nothing in the text tells the platform. Change it in the profile when the redirect URI is registered under another one.',
  );
  return { platform: guess, clientType: clientType ?? typeOf(guess) };
}

const typeOf = (platform: Platform): ClientType => (platform === 'web' ? 'confidential' : 'public');

/** Paths that only web applications on a server answer at. */
const WEB_PATH =
  /\/(?:signin-oidc|signin-microsoft|getAToken|login\/oauth2\/code|oauth2\/callback|oauth-authorized|complete\/azuread|\.auth\/login|users\/auth|api\/auth\/callback|auth\/callback\/|accounts\/microsoft)/iu;

function byRedirectUri(uri: string): Platform | null {
  const parsed = parseRedirectUri(uri);
  if (!parsed.ok) return WEB_PATH.test(uri) ? 'web' : null;
  const { scheme, path } = parsed.value;
  if (scheme !== 'http' && scheme !== 'https') return 'native';
  if (/\/common\/oauth2\/nativeclient\/?$/iu.test(path)) return 'native';
  if (WEB_PATH.test(path)) return 'web';
  return loopbackOf(uri).ok &&
    scheme === 'http' &&
    (path === '' || path === '/') &&
    parsed.value.port === null
    ? 'native'
    : null;
}
