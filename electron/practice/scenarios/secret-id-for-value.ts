import { changeClients } from './change-apps.ts';
import type { Scenario } from './scenario.ts';

export const secretIdForValue: Scenario = {
  id: 'secret-id-for-value',
  title: 'Secret ID in place of the value',
  mistake: 'The Secret ID, a GUID, was copied into the app, from the column beside the secret’s value.',
  repair:
    'The value is shown only when a secret is made: make a new client secret and copy its Value into the app.',
  stage: 'token',
  instruction: 'Sign in with the web app: the desktop app has no secret.',
  aadsts: 7000215,
  change: (directory) =>
    changeClients(directory, (app) => ({
      ...app,
      configuredSecret: app.passwordCredentials[0]?.keyId ?? null,
    })),
};
