import { standIn } from './client-part.ts';
import { atToken } from './expected.ts';
import { FEDERATED_INSTRUCTION, presentGitHubToken } from './federated-token.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const federatedAudienceNotRegistered: Scenario = {
  id: 'federated-audience-not-registered',
  title: 'Federated credential: audience of another cloud',
  group: 'client',
  mistake:
    'The federated credential has the audience that is meant for the US government cloud, and the workflow asks for a token with the usual one.',
  instruction: FEDERATED_INSTRUCTION,
  cause: 'federated_credential_mismatch',
  expected: atToken(700212, 'invalid_client'),
  client: standIn('web'),
  person: MEMBER,
  change: (directory) =>
    presentGitHubToken(directory, () => ({ audiences: ['api://AzureADTokenExchangeUSGov'] })),
};
