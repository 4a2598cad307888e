import { withFaults } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import { redirectUriNotRegistered } from './redirect-uri-not-registered.ts';
import type { Scenario } from './scenario.ts';

export const redirectUriRefusedAfterSignIn: Scenario = {
  id: 'redirect-uri-refused-after-sign-in',
  title: 'Redirect URI refused after the password',
  group: 'redirect',
  mistake:
    'The redirect URI is not registered, as in the scenario before; here Entra says so only once the user has signed in.',
  instruction: 'Sign in as usual: the error comes after the password, and stays on the page.',
  cause: 'redirect_uri_not_registered',
  expected: onPage(50011),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    withFaults(redirectUriNotRegistered.change(directory), { redirectUriCheck: 'after-sign-in' }),
};
