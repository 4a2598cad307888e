import { assertionForSecret, unsignedJwt } from './assertion-for-secret.ts';
import { changeClients, withFaults } from './change-directory.ts';
import { standIn } from './client-part.ts';
import { atToken } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

/** Of a certificate that no registration has. */
const STRANGE = unsignedJwt(
  { alg: 'PS256', 'x5t#S256': 'c3RyYW5nZSBjZXJ0aWZpY2F0ZSBvZiBub2JvZHkgaGVyZQ' },
  { jti: 'strange', exp: 4_102_444_800 },
);

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
      { requestChanges: assertionForSecret(STRANGE) },
    ),
};
