import { WEB_APP_ID } from '../data/app-ids.ts';
import { changeClients, withFaults } from './change-directory.ts';
import { standIn } from './client-part.ts';
import { atToken } from './expected.ts';
import { MEMBER } from './person.ts';
import { changedParameter, withoutParameter } from './request-change.ts';
import type { Scenario } from './scenario.ts';
import { JWT_BEARER, STRANGE_ASSERTION } from './strange-assertion.ts';

/**
 * For an app with a certificate this is its registration alone. AuthLoupe signs in with secrets, so for the web app
 * the tenant stands in: it reads an assertion of a strange key where the secret was.
 */
export const certificateNotRegistered: Scenario = {
  id: 'certificate-not-registered',
  title: 'Certificate not registered',
  group: 'client',
  mistake:
    'The app signs with a certificate that was never uploaded to its registration, often the renewed one.',
  instruction:
    'Sign in with the web app: the tenant reads its request as though it were signed with a strange certificate.',
  cause: 'client_certificate_not_registered',
  expected: atToken(700027, 'invalid_client'),
  client: standIn('web'),
  person: MEMBER,
  change: (directory) =>
    withFaults(
      changeClients(directory, (app) => ({ ...app, keyCredentials: [] })),
      {
        requestChanges: [
          { ...withoutParameter('token', 'client_secret'), clientId: WEB_APP_ID },
          {
            ...changedParameter('token', 'client_assertion_type', JWT_BEARER),
            clientId: WEB_APP_ID,
          },
          { ...changedParameter('token', 'client_assertion', STRANGE_ASSERTION), clientId: WEB_APP_ID },
        ],
      },
    ),
};
