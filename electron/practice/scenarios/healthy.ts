import { asRegistered } from './client-part.ts';
import { HEALTHY } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const healthy: Scenario = {
  id: 'healthy',
  title: 'Everything is right',
  group: 'healthy',
  mistake: 'Nothing is broken: registrations and settings fit together.',
  instruction: null,
  cause: null,
  expected: HEALTHY,
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) => directory,
};
