import { parseRedirectUri } from '../../profile/redirect-uri.ts';
import type { ProfileDraft } from '../../profile/profile.ts';

/** ASP.NET Core’s settings hold the path alone: the host is that of the site. */
export function callbackPathOf({ redirectUri }: ProfileDraft): string | undefined {
  const parsed = parseRedirectUri(redirectUri);
  if (!parsed.ok || !/^https?$/u.test(parsed.value.scheme)) return undefined;
  const { path } = parsed.value;
  return path === '' || path === '/' ? undefined : path;
}
