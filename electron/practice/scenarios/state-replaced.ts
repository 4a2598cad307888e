import { withFaults } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const stateReplaced: Scenario = {
  id: 'state-replaced',
  title: 'Wrong state in the redirect',
  group: 'token',
  mistake:
    'The redirect carries another state than the app sent: it belongs to another sign-in, or somebody made it up.',
  instruction:
    'Sign in as usual. The app must not take this answer, so AuthLoupe waits until its time is up.',
  cause: 'state_mismatch_or_missing',
  expected: { aadsts: null, error: null, suberror: null, httpStatus: 302, stage: 'redirect' },
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) => withFaults(directory, { state: 'replaced' }),
};
