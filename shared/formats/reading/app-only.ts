import { notice, type Found } from './found.ts';
import { say } from './takers.ts';

/** Credentials of a program: there is no sign-in of a user in the text, and no redirect URI. */
export function sayAppOnly(found: Found): void {
  notice(
    found,
    'These are credentials of an app without a user (client credentials): the profile gets a token for the app itself.',
  );
  say(found, { flow: 'client-credentials', platform: 'web', clientType: 'confidential' });
}
