import type { Profile } from '../profile/profile.ts';
import { loopbackOf, parseRedirectUri } from '../profile/redirect-uri.ts';
import { notApplicable, type Judged } from './step.ts';

/** No listener can serve the redirect URI: another machine, https, or a scheme of the app’s own. */
export function isElsewhere({ redirectUri }: Profile): boolean {
  return parseRedirectUri(redirectUri).ok && !loopbackOf(redirectUri).ok;
}

export const NOT_HERE: Judged = notApplicable({
  finding: 'not-here',
  headline: 'Nothing has to listen here: the redirect URI is not a plain http address of this machine.',
});
