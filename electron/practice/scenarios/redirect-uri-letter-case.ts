import { changeClients, rewriteRedirectUris } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const redirectUriLetterCase: Scenario = {
  id: 'redirect-uri-letter-case',
  title: 'Redirect URI in different case',
  group: 'redirect',
  mistake:
    'The path was registered with capital letters, for example /Auth/Callback for /auth/callback: in a path, capital and small letters differ.',
  instruction: 'Sign in with the web app. The error stays on the page.',
  cause: 'redirect_uri_not_registered',
  expected: onPage(50011),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    changeClients(directory, (app) =>
      rewriteRedirectUris(app, (uri) =>
        // Behind scheme and host, which know no case.
        uri.replace(/(?<![:/])\/[a-z]/gu, (start) => start.toUpperCase()),
      ),
    ),
};
