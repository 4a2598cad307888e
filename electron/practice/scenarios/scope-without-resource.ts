import { withSettings } from './client-part.ts';
import { byRedirect } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const scopeWithoutResource: Scenario = {
  id: 'scope-without-resource',
  title: 'Scope without its API',
  group: 'scope',
  mistake:
    'Files.Manage is a scope of the app’s own API. Written without the API’s name it is looked up on Microsoft Graph, which has no such scope.',
  instruction: 'Sign in with the scopes openid profile offline_access Files.Manage.',
  cause: 'scope_without_resource_prefix',
  expected: byRedirect(650053, 'invalid_client'),
  client: withSettings('web', { scopes: 'openid profile offline_access Files.Manage' }),
  person: MEMBER,
  change: (directory) => directory,
};
