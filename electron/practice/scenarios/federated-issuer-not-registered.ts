import { standIn } from './client-part.ts';
import { atToken } from './expected.ts';
import { FEDERATED_INSTRUCTION, presentGitHubToken } from './federated-token.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const federatedIssuerNotRegistered: Scenario = {
  id: 'federated-issuer-not-registered',
  title: 'Federated credential: issuer with a slash too many',
  group: 'client',
  mistake:
    'The issuer of the federated credential was typed with a slash at its end, or without the one that belongs there. Entra compares every character.',
  instruction: FEDERATED_INSTRUCTION,
  cause: 'federated_credential_mismatch',
  expected: atToken(700211, 'invalid_client'),
  client: standIn('web'),
  person: MEMBER,
  change: (directory) =>
    presentGitHubToken(directory, ({ issuer }) => ({
      issuer: issuer.endsWith('/') ? issuer.slice(0, -1) : `${issuer}/`,
    })),
};
