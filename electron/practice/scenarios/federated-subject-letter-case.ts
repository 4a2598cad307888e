import { standIn } from './client-part.ts';
import { atToken } from './expected.ts';
import { FEDERATED_INSTRUCTION, presentGitHubToken } from './federated-token.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

/** The first letter after a colon: `repo:Contoso/shop:…`. */
const withCapital = (subject: string): string =>
  subject.replace(/:\p{Ll}/u, (letter) => letter.toUpperCase());

export const federatedSubjectLetterCase: Scenario = {
  id: 'federated-subject-letter-case',
  title: 'Federated credential: subject in other letter case',
  group: 'client',
  mistake:
    'Somebody typed the subject of the federated credential with a capital letter that the token of the workflow does not have. Entra compares every letter.',
  instruction: FEDERATED_INSTRUCTION,
  cause: 'federated_credential_mismatch',
  expected: atToken(7002138, 'invalid_client'),
  client: standIn('web'),
  person: MEMBER,
  change: (directory) => presentGitHubToken(directory, ({ subject }) => ({ subject: withCapital(subject) })),
};
