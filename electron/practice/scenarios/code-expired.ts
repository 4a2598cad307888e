import { withFaults } from './change-directory.ts';
import { standIn } from './client-part.ts';
import { atToken } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

/**
 * A stand-in, because AuthLoupe redeems at once: the tenant’s codes are too old when they are made.
 */
export const codeExpired: Scenario = {
  id: 'code-expired',
  title: 'Code expired',
  group: 'grant',
  mistake: 'The app waits too long before it redeems the code: it is good for about ten minutes.',
  instruction: null,
  cause: 'other',
  expected: atToken(70008, 'invalid_grant'),
  client: standIn('web'),
  person: MEMBER,
  change: (directory) => withFaults(directory, { codes: { ...directory.faults.codes, lifetimeSeconds: -1 } }),
};
