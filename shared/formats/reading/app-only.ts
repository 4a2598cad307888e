import { notice, type Found } from './found.ts';
import { say } from './takers.ts';

export const APP_ONLY =
  'This registration signs in as the app itself (client credentials), without a user: AuthLoupe signs users in.';

/** Credentials of a program: there is no sign-in of a user in the text, and no redirect URI. */
export function sayAppOnly(found: Found): void {
  notice(found, APP_ONLY);
  say(found, { platform: 'web', clientType: 'confidential' });
}
