import { SPA_APP_ID } from '../data/app-ids.ts';
import { changeApp, moveRedirectUris } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { atToken } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const pageAppOnWebPlatform: Scenario = {
  id: 'page-app-on-web-platform',
  title: 'Single-page app on the Web platform',
  group: 'client',
  mistake:
    'The page’s redirect URI was added under Web. Its script redeems the code from the browser, which Entra allows on the Single-page application platform only.',
  instruction: 'Sign in with the page app, which takes its redirect URI for one of the SPA platform.',
  cause: 'redirect_uri_platform_not_spa',
  expected: atToken(9002326, 'invalid_request'),
  client: asRegistered('spa'),
  person: MEMBER,
  change: (directory) => changeApp(directory, SPA_APP_ID, (app) => moveRedirectUris(app, 'web')),
};
