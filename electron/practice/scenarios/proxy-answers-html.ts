import { withFaults } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const proxyAnswersHtml: Scenario = {
  id: 'proxy-answers-html',
  title: 'Proxy answers with a page',
  group: 'network',
  mistake: 'A proxy between the app and Entra answers the token request itself, with an HTML page.',
  instruction: null,
  cause: 'network_proxy_blocks_entra',
  expected: { aadsts: null, error: null, suberror: null, httpStatus: 502, stage: 'token' },
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    withFaults(directory, {
      outages: [{ endpoint: 'token', answer: 'proxy-page', times: 'always', retryAfterSeconds: 0 }],
    }),
};
