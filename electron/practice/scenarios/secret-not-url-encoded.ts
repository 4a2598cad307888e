import { WEB_APP_ID } from '../data/app-ids.ts';
import { changeApp } from './change-directory.ts';
import { standIn } from './client-part.ts';
import { atToken } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

/**
 * A stand-in, because AuthLoupe always encodes: its settings hold the secret as Entra would read it from the
 * careless form.
 */
export const secretNotUrlEncoded: Scenario = {
  id: 'secret-not-url-encoded',
  title: 'Secret not URL-encoded',
  group: 'client',
  mistake:
    'The app puts its secret into the form as it is. The secret has a plus sign in it, and in a form that means a space.',
  instruction: 'Sign in with the web app: the desktop app has no secret.',
  cause: 'client_secret_not_url_encoded',
  expected: atToken(7000215, 'invalid_client'),
  client: standIn('web'),
  person: MEMBER,
  change: (directory) =>
    changeApp(directory, WEB_APP_ID, (app) => {
      const credentials = app.passwordCredentials.map((each) => ({
        ...each,
        secretText: `${each.secretText.slice(0, -2)}+x`,
      }));
      const arrives = credentials[0]?.secretText.replaceAll('+', ' ') ?? null;
      return { ...app, passwordCredentials: credentials, configuredSecret: arrives };
    }),
};
