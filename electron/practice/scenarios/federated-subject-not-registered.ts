import { standIn } from './client-part.ts';
import { atToken } from './expected.ts';
import { FEDERATED_INSTRUCTION, presentGitHubToken } from './federated-token.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const federatedSubjectNotRegistered: Scenario = {
  id: 'federated-subject-not-registered',
  title: 'Federated credential: other subject',
  group: 'client',
  mistake:
    'The federated credential was made for the environment production of the repository, and the workflow runs on the branch main: its token has another subject.',
  instruction: FEDERATED_INSTRUCTION,
  cause: 'federated_credential_mismatch',
  expected: atToken(700213, 'invalid_client'),
  client: standIn('web'),
  person: MEMBER,
  change: (directory) =>
    presentGitHubToken(directory, () => ({ subject: 'repo:contoso/shop:environment:production' })),
};
