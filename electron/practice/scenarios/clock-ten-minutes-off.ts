import { withFaults } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { IN_TOKEN } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const clockTenMinutesOff: Scenario = {
  id: 'clock-ten-minutes-off',
  title: 'Clock ten minutes off',
  group: 'token',
  mistake:
    'This computer’s clock is ten minutes slow, so that fresh tokens look as though they were not valid yet.',
  instruction: 'Sign in as usual: in truth the tenant’s clock was moved, not yours.',
  cause: 'clock_skew',
  expected: IN_TOKEN,
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) => withFaults(directory, { clockOffsetSeconds: 600 }),
};
