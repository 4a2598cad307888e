import { changeClients, rewriteRedirectUris } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const redirectUriRegisteredAsHttps: Scenario = {
  id: 'redirect-uri-registered-as-https',
  title: 'Redirect URI with http for https',
  group: 'redirect',
  mistake:
    'The redirect URI was registered with https. The app stands behind a proxy that ends TLS, sees http, and sends that.',
  instruction: 'Sign in as usual: the error stays on the sign-in page and never reaches the app.',
  cause: 'redirect_uri_http_behind_proxy',
  expected: onPage(50011),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    changeClients(directory, (app) => rewriteRedirectUris(app, (uri) => uri.replace('http://', 'https://'))),
};
