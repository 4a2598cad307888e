import { serviceUnavailable } from '../errors/policy-errors.ts';
import { withFaults } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const serviceUnavailableOnce: Scenario = {
  id: 'service-unavailable-once',
  title: 'Service unavailable for a moment',
  group: 'service',
  mistake: 'No setting is wrong: Entra could not answer the first request for a token.',
  advice: 'Wait a moment and try again.',
  instruction: 'Sign in twice: the second time works.',
  cause: null,
  expected: {
    aadsts: 90033,
    error: 'temporarily_unavailable',
    suberror: null,
    httpStatus: 503,
    stage: 'token',
  },
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    withFaults(directory, {
      outages: [{ endpoint: 'token', answer: serviceUnavailable(), times: 1, retryAfterSeconds: 0 }],
    }),
};
