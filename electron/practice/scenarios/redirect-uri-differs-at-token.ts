import { withFaults } from './change-directory.ts';
import { standIn } from './client-part.ts';
import { atToken } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

/**
 * A stand-in, because AuthLoupe sends the same redirect URI twice: the tenant takes the code for one of another
 * address.
 */
export const redirectUriDiffersAtToken: Scenario = {
  id: 'redirect-uri-differs-at-token',
  title: 'Another redirect URI at the token endpoint',
  group: 'redirect',
  mistake:
    'The app sends one redirect URI to the authorization endpoint and another one with the code, often https in one place and http in the other.',
  instruction: null,
  cause: 'redirect_uri_token_request_differs',
  expected: atToken(500112, 'invalid_client'),
  client: standIn('web'),
  person: MEMBER,
  change: (directory) =>
    withFaults(directory, { codes: { ...directory.faults.codes, boundTo: 'another-redirect-uri' } }),
};
