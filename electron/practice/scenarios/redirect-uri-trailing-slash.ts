import { changeClients, rewriteRedirectUris } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const redirectUriTrailingSlash: Scenario = {
  id: 'redirect-uri-trailing-slash',
  title: 'Redirect URI with a trailing slash',
  group: 'redirect',
  mistake: 'The redirect URI was registered with a slash at its end, and the app sends it without.',
  instruction: 'Sign in as usual: the error stays on the sign-in page and never reaches the app.',
  cause: 'redirect_uri_not_registered',
  expected: onPage(50011),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) => changeClients(directory, (app) => rewriteRedirectUris(app, (uri) => `${uri}/`)),
};
