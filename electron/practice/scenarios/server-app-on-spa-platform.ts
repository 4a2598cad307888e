import { WEB_APP_ID } from '../data/app-ids.ts';
import { changeApp, moveRedirectUris } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { atToken } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const serverAppOnSpaPlatform: Scenario = {
  id: 'server-app-on-spa-platform',
  title: 'Code of a page redeemed by a server',
  group: 'client',
  mistake:
    'The web app’s redirect URI was added under Single-page application. A code for it may be redeemed by script in a browser only, and here a server does it.',
  instruction: 'Sign in with the web app.',
  cause: 'spa_code_redeemed_server_side',
  expected: atToken(9002327, 'invalid_request'),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) => changeApp(directory, WEB_APP_ID, (app) => moveRedirectUris(app, 'spa')),
};
