import { namedGuid } from '../random.ts';
import { withSettings } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const secretIdForClientId: Scenario = {
  id: 'secret-id-for-client-id',
  title: 'Secret ID instead of the client ID',
  group: 'client',
  mistake: 'The Secret ID, a GUID beside the secret’s value, was typed where the client ID belongs.',
  instruction:
    'In the desktop profile, type any other GUID as client ID and sign in: Entra knows no such app.',
  cause: 'wrong_client_id_value',
  expected: onPage(700016),
  client: withSettings('desktop', { clientId: namedGuid('a secret ID') }),
  person: MEMBER,
  change: (directory) => directory,
};
