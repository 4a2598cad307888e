import { STRANGER_ID } from '../data/user-ids.ts';
import { withSettings } from './client-part.ts';
import { byRedirect } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const signedInElsewhere: Scenario = {
  id: 'signed-in-elsewhere',
  title: 'Signed in with an account of another tenant',
  group: 'tenant',
  mistake:
    'The browser is signed in as Ines of Fabrikam, whom Contoso does not know, and the app allows no page to choose another account.',
  instruction:
    'Sign in with the prompt none: the browser is signed in as Ines already, and no page is shown.',
  cause: 'account_not_in_tenant',
  expected: byRedirect(16000, 'interaction_required'),
  client: withSettings('web', { prompt: 'none' }),
  person: MEMBER,
  change: (directory) => ({ ...directory, signedIn: [STRANGER_ID] }),
};
