import { withFaults } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { NEVER } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const redirectNeverComes: Scenario = {
  id: 'redirect-never-comes',
  title: 'Redirect never comes',
  group: 'network',
  mistake:
    'The sign-in ends well, but the browser is never sent back: the page stays, or the address cannot be reached from the browser’s machine.',
  instruction: 'Sign in as usual: nothing more happens.',
  cause: 'loopback_listener_unreachable',
  expected: NEVER,
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) => withFaults(directory, { redirect: 'never' }),
};
