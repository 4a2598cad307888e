import { changeClients } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { atToken } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const secretIdForValue: Scenario = {
  id: 'secret-id-for-value',
  title: 'Secret ID instead of the value',
  group: 'client',
  mistake: 'The Secret ID, a GUID, was copied into the app, from the column beside the secret’s value.',
  instruction: 'Sign in with the web app: the desktop app has no secret.',
  cause: 'client_secret_invalid',
  expected: atToken(7000215, 'invalid_client'),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    changeClients(directory, (app) => ({
      ...app,
      configuredSecret: app.passwordCredentials[0]?.keyId ?? null,
    })),
};
