import type { Flow } from '../../shared/profile/flow.ts';

/** What starts a run; a contract: scripts find the button by it. */
export const START_LABELS: Readonly<Record<Flow, string>> = {
  'authorization-code': 'Sign in',
  'device-code': 'Sign in',
  'client-credentials': 'Get a token',
};
