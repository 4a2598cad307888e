import { withFaults } from './change-directory.ts';
import { standIn } from './client-part.ts';
import { byRedirect } from './expected.ts';
import { MEMBER } from './person.ts';
import { withoutParameter } from './request-change.ts';
import type { Scenario } from './scenario.ts';

/**
 * A stand-in, because AuthLoupe always does PKCE: the tenant reads the request without it.
 */
export const spaWithoutPkce: Scenario = {
  id: 'spa-without-pkce',
  title: 'Server app on the SPA platform',
  group: 'client',
  mistake:
    'A server’s redirect URI was added under Single-page application. Entra then wants PKCE, and the server sends no code_challenge.',
  instruction: 'Sign in with the page app, whose redirect URI is on the SPA platform.',
  cause: 'server_app_registered_as_spa',
  expected: byRedirect(9002325, 'invalid_request'),
  client: standIn('spa'),
  person: MEMBER,
  change: (directory) =>
    withFaults(directory, {
      requestChanges: [
        withoutParameter('authorize', 'code_challenge'),
        withoutParameter('authorize', 'code_challenge_method'),
      ],
    }),
};
