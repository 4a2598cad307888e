import { DAEMON_APP_ID } from '../data/app-ids.ts';
import { changeClients } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { atToken } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const secretOfAnotherApp: Scenario = {
  id: 'secret-of-another-app',
  title: 'Secret of another app',
  group: 'client',
  mistake: 'The secret in the app’s settings is a good one, but it belongs to another app registration.',
  instruction: 'Sign in with the web app: the desktop app has no secret.',
  cause: 'client_secret_invalid',
  expected: atToken(7000215, 'invalid_client'),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) => {
    const other = directory.apps.find(({ appId }) => appId === DAEMON_APP_ID);
    return changeClients(directory, (app) =>
      app.configuredSecret === null || app.appId === DAEMON_APP_ID
        ? app
        : { ...app, configuredSecret: other?.configuredSecret ?? null },
    );
  },
};
