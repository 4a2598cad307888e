import { asRegistered } from './client-part.ts';
import { IN_TOKEN } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const emailClaimMissing: Scenario = {
  id: 'email-claim-missing',
  title: 'No email claim',
  group: 'token',
  mistake: 'The app expects an email claim, and nobody here has a mail address in the directory.',
  repair: 'Fill in the mail attribute of the users, or let the app go by oid and tid, which never change.',
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
