import { withFaults } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const throttled: Scenario = {
  id: 'throttled',
  title: 'Too many requests',
  group: 'service',
  mistake: 'The app requests new tokens over and over instead of caching them, until Entra answers with 429.',
  instruction: null,
  cause: 'client_request_loop',
  expected: { aadsts: null, error: null, suberror: null, httpStatus: 429, stage: 'token' },
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    withFaults(directory, {
      outages: [{ endpoint: 'token', answer: 'throttled', times: 'always', retryAfterSeconds: 60 }],
    }),
};
