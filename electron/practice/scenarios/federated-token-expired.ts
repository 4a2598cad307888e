import { standIn } from './client-part.ts';
import { atToken } from './expected.ts';
import { presentGitHubToken } from './federated-token.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

/** November 2023, in seconds since 1970. */
const LONG_AGO = 1_700_000_000;

export const federatedTokenExpired: Scenario = {
  id: 'federated-token-expired',
  title: 'Federated token: expired before it was used',
  group: 'client',
  mistake:
    'The workflow fetched its token at the start and used it in a late step. Tokens of GitHub are valid for some minutes only.',
  instruction:
    'Sign in with the web app: the tenant reads its request as though it brought an expired token of GitHub instead of its secret.',
  cause: 'client_assertion_time_invalid',
  expected: atToken(700024, 'invalid_client'),
  client: standIn('web'),
  person: MEMBER,
  change: (directory) => presentGitHubToken(directory, () => ({}), LONG_AGO),
};
