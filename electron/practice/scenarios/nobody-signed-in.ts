import { withSettings } from './client-part.ts';
import { byRedirect } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const nobodySignedIn: Scenario = {
  id: 'nobody-signed-in',
  title: 'Silent sign-in without a session',
  group: 'account',
  mistake: 'The app asks with prompt=none, which shows no page, and no user is signed in in this browser.',
  instruction: 'Sign in with the prompt none: no page is shown.',
  cause: 'other',
  expected: byRedirect(50058, 'login_required'),
  client: withSettings('web', { prompt: 'none' }),
  person: MEMBER,
  change: (directory) => directory,
};
