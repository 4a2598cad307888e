import { withFaults } from './change-directory.ts';
import { standIn } from './client-part.ts';
import { atToken } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

/**
 * A stand-in, because AuthLoupe redeems a code once: in the tenant somebody was quicker.
 */
export const codeRedeemedTwice: Scenario = {
  id: 'code-redeemed-twice',
  title: 'Code redeemed twice',
  group: 'grant',
  mistake: 'Two parts of the app redeem the same code, or the page of the redirect was loaded again.',
  instruction: null,
  cause: 'auth_code_already_redeemed',
  expected: atToken(54005, 'invalid_grant'),
  client: standIn('web'),
  person: MEMBER,
  change: (directory) =>
    withFaults(directory, { codes: { ...directory.faults.codes, isAlreadyRedeemed: true } }),
};
