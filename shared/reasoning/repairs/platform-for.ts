import { isLoopbackHost, parseRedirectUri } from '../../profile/redirect-uri.ts';
import type { Facts, Stack } from '../../reading/facts.ts';
import type { Platform } from './platform.ts';

const IN_BROWSER: readonly Stack[] = ['msal.js', 'flutter'];
const ON_SERVER: readonly Stack[] = [
  'aspnet',
  'microsoft-identity-web',
  'spring',
  'next-auth',
  'passport',
  'php',
  'ruby',
  'oauth2-proxy',
  'keycloak',
  'kubernetes',
  'product',
  'power-platform',
];

/** The platform the redirect URI most likely belongs to: by stack, then by its address. */
export function platformFor({ stack, redirectUri }: Facts): Platform {
  if (stack !== null && IN_BROWSER.includes(stack.value)) return 'spa';
  if (stack !== null && ON_SERVER.includes(stack.value)) return 'web';
  const parsed = parseRedirectUri(redirectUri?.value ?? '');
  if (!parsed.ok) return 'web';
  const { scheme, host, path } = parsed.value;
  const isCustom = scheme !== 'https' && scheme !== 'http';
  const isNativeDefault =
    path === '/common/oauth2/nativeclient' || (isLoopbackHost(host) && path.length <= 1);
  return isCustom || isNativeDefault ? 'native' : 'web';
}
