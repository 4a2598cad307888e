import { MEMBER_ID } from '../data/user-ids.ts';
import { changeUser } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { atToken } from './expected.ts';
import { mfaRequiredAtToken } from './mfa-required-at-token.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const mfaNotSetUp: Scenario = {
  id: 'mfa-not-set-up',
  title: 'Second factor wanted, none set up',
  group: 'policy',
  mistake:
    'A Conditional Access policy wants a second factor for the files API, and Mara has never set one up.',
  instruction: 'Sign in with the web app as mara@contoso.practice.example.',
  cause: 'mfa_claims_challenge_not_passed',
  expected: atToken(50079, 'invalid_grant', 'basic_action'),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    changeUser(mfaRequiredAtToken.change(directory), MEMBER_ID, { isMfaRegistered: false }),
};
