import type { Scenario } from './scenario.ts';

export const healthy: Scenario = {
  id: 'healthy',
  title: 'Everything is right',
  mistake: 'None: the registration and the settings of the sample apps fit together.',
  repair: 'Nothing to repair.',
  stage: 'healthy',
  instruction: null,
  aadsts: null,
  change: (directory) => directory,
};
