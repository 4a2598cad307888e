import { FILES_API_SCOPE } from '../data/app-ids.ts';
import { withSettings } from './client-part.ts';
import { atToken } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const severalResources: Scenario = {
  id: 'several-resources',
  title: 'Scopes of two APIs in one request',
  group: 'scope',
  mistake:
    'The app asks for a Microsoft Graph permission and one of its own API at once. A token is for one API only.',
  instruction: 'Sign in with User.Read and a scope of the files API at once: the error comes with the token.',
  cause: 'multiple_resources_in_scope',
  expected: atToken(28000, 'invalid_request'),
  client: withSettings('web', { scopes: `openid offline_access User.Read ${FILES_API_SCOPE}` }),
  person: MEMBER,
  change: (directory) => directory,
};
