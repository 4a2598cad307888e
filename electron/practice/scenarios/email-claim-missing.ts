import { asRegistered } from './client-part.ts';
import { IN_TOKEN } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const emailClaimMissing: Scenario = {
  id: 'email-claim-missing',
  title: 'No email claim',
  group: 'token',
  mistake: 'The app expects an email claim, but no user here has a mail address in the directory.',
  instruction: null,
  cause: 'email_claim_missing',
  expected: IN_TOKEN,
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) => ({
    ...directory,
    users: directory.users.map((user) => ({ ...user, mail: null })),
  }),
};
