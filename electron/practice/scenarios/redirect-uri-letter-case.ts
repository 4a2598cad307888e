import { WEB_APP_ID } from '../data/app-ids.ts';
import { changeApp, rewriteRedirectUris } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const redirectUriLetterCase: Scenario = {
  id: 'redirect-uri-letter-case',
  title: 'Redirect URI in other letters',
  group: 'redirect',
  mistake:
    'The path was registered as /Auth/Callback, and the app sends /auth/callback: in a path, capital and small letters differ.',
  repair: 'Register the path in the letters that the app sends.',
  instruction: 'Sign in with the web app. The error stays on the page.',
  cause: 'redirect_uri_not_registered',
  expected: onPage(50011),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    changeApp(directory, WEB_APP_ID, (app) =>
      rewriteRedirectUris(app, (uri) => uri.replace('/auth/callback', '/Auth/Callback')),
    ),
};
