import { withFaults } from './change-directory.ts';
import { standIn } from './client-part.ts';
import { atToken } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

/**
 * A stand-in, because AuthLoupe keeps each verifier with its request: the tenant takes the code for one of another
 * sign-in.
 */
export const pkceVerifierMismatch: Scenario = {
  id: 'pkce-verifier-mismatch',
  title: 'PKCE verifier of another sign-in',
  group: 'grant',
  mistake: 'The app sends the code_verifier of another sign-in: two tabs, or two servers that share nothing.',
  instruction: null,
  cause: 'pkce_verifier_mismatch',
  expected: atToken(501481, 'invalid_grant'),
  client: standIn('web'),
  person: MEMBER,
  change: (directory) =>
    withFaults(directory, { codes: { ...directory.faults.codes, boundTo: 'another-verifier' } }),
};
