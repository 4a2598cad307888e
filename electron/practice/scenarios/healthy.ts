import { asRegistered } from './client-part.ts';
import { HEALTHY } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const healthy: Scenario = {
  id: 'healthy',
  title: 'Everything is right',
  group: 'healthy',
  mistake: 'None: the registration and the settings of the sample apps fit together.',
  instruction: null,
  cause: null,
  expected: HEALTHY,
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) => directory,
};
