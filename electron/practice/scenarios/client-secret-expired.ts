import { changeClients } from './change-apps.ts';
import type { Scenario } from './scenario.ts';

const LONG_AGO = '2020-01-31T00:00:00.000Z';

export const clientSecretExpired: Scenario = {
  id: 'client-secret-expired',
  title: 'Client secret expired',
  mistake: 'Nobody renewed the client secret before its last day.',
  repair: 'Under Certificates & secrets, make a new client secret and put its value into the app.',
  stage: 'token',
  instruction: 'Sign in with the web app: the desktop app has no secret.',
  aadsts: 7000222,
  change: (directory) =>
    changeClients(directory, (app) => ({
      ...app,
      passwordCredentials: app.passwordCredentials.map((each) => ({ ...each, endDateTime: LONG_AGO })),
    })),
};
