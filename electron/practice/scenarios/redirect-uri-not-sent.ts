import { withFaults } from './change-directory.ts';
import { standIn } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import { redirectUriNoneRegistered } from './redirect-uri-none-registered.ts';
import { withoutParameter } from './request-change.ts';
import type { Scenario } from './scenario.ts';

/**
 * A stand-in, because AuthLoupe always sends its redirect URI: the tenant reads the request without it.
 */
export const redirectUriNotSent: Scenario = {
  id: 'redirect-uri-not-sent',
  title: 'Redirect URI neither sent nor registered',
  group: 'redirect',
  mistake: 'The app sends no redirect_uri, and its registration has none that Entra could take instead.',
  instruction: 'Sign in as usual: the error stays on the sign-in page and never reaches the app.',
  cause: 'redirect_uri_not_sent_or_registered',
  expected: onPage(900971),
  client: standIn('web'),
  person: MEMBER,
  change: (directory) =>
    withFaults(redirectUriNoneRegistered.change(directory), {
      requestChanges: [withoutParameter('authorize', 'redirect_uri')],
    }),
};
