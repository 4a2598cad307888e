import { changeClients } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { atToken } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

const LONG_AGO = '2020-01-31T00:00:00.000Z';

export const clientSecretExpired: Scenario = {
  id: 'client-secret-expired',
  title: 'Client secret expired',
  group: 'client',
  mistake: 'The client secret was not renewed before it expired.',
  instruction: 'Sign in with the web app: the desktop app has no secret.',
  cause: 'client_secret_expired',
  expected: atToken(7000222, 'invalid_client'),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    changeClients(directory, (app) => ({
      ...app,
      passwordCredentials: app.passwordCredentials.map((each) => ({ ...each, endDateTime: LONG_AGO })),
    })),
};
