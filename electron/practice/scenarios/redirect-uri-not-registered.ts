import { changeClients, rewriteRedirectUris } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const redirectUriNotRegistered: Scenario = {
  id: 'redirect-uri-not-registered',
  title: 'Redirect URI not registered',
  group: 'redirect',
  mistake:
    'The app was registered with http://localhost/signin-oidc, the default of another framework, and not with the address that it really sends.',
  instruction: 'Sign in as usual: the error stays on the sign-in page and never reaches the app.',
  cause: 'redirect_uri_not_registered',
  expected: onPage(50011),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    changeClients(directory, (app) => rewriteRedirectUris(app, () => 'http://localhost/signin-oidc')),
};
