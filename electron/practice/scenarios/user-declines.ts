import type { Scenario } from './scenario.ts';

export const userDeclines: Scenario = {
  id: 'user-declines',
  title: 'User declines the permissions',
  mistake: 'No setting is wrong: somebody pressed Cancel on the page that lists the permissions.',
  repair: 'Sign in again and press Accept, or have an administrator consent for everybody.',
  stage: 'redirect',
  instruction: 'Sign in, and press Cancel on the page that lists the permissions.',
  aadsts: 65004,
  change: (directory) => ({ ...directory, userConsent: 'asked-each-time' }),
};
