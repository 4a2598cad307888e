import { WEB_APP_ID } from '../data/app-ids.ts';
import { changeApp, moveRedirectUris } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { atToken } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const secretFromPublicClient: Scenario = {
  id: 'secret-from-public-client',
  title: 'Secret sent by a public client',
  group: 'client',
  mistake:
    'The redirect URI of the web app was added under Mobile and desktop applications. Entra takes the app for a public client, and those must not send a secret.',
  instruction: 'Sign in with the web app: it sends its secret.',
  cause: 'public_client_sent_secret',
  expected: atToken(700025, 'invalid_client'),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) => changeApp(directory, WEB_APP_ID, (app) => moveRedirectUris(app, 'publicClient')),
};
