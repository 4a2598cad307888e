import { withSettings } from './client-part.ts';
import { byRedirect } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const defaultScopeMixed: Scenario = {
  id: 'default-scope-mixed',
  title: '/.default mixed with other scopes',
  group: 'scope',
  mistake:
    'The app asks for /.default, which means all listed permissions, together with a single permission.',
  instruction: 'Sign in with the scopes openid User.Read https://graph.microsoft.com/.default.',
  cause: 'invalid_scope_format',
  expected: byRedirect(70011, 'invalid_scope'),
  client: withSettings('desktop', { scopes: 'openid User.Read https://graph.microsoft.com/.default' }),
  person: MEMBER,
  change: (directory) => directory,
};
