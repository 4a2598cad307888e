import { asRegistered } from './client-part.ts';
import { byRedirect } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const userDeclines: Scenario = {
  id: 'user-declines',
  title: 'User declines the permissions',
  group: 'consent',
  mistake: 'No setting is wrong: somebody pressed Cancel on the page that lists the permissions.',
  instruction: 'Sign in, and press Cancel on the page that lists the permissions.',
  cause: 'consent_missing',
  expected: byRedirect(65004, 'access_denied', 'cancel'),
  client: asRegistered('web'),
  person: { ...MEMBER, consent: 'cancel' },
  change: (directory) => ({ ...directory, userConsent: 'asked-each-time' }),
};
