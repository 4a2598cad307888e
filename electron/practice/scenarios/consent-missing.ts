import { MEMBER_ID } from '../data/user-ids.ts';
import { withSettings } from './client-part.ts';
import { byRedirect } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const consentMissing: Scenario = {
  id: 'consent-missing',
  title: 'Consent missing',
  group: 'consent',
  mistake:
    'The app asks with prompt=none for permissions that no user has accepted yet, and without a page none can.',
  instruction:
    'Sign in with the prompt none: the browser is signed in as Mara already, and no page is shown.',
  cause: 'consent_missing',
  expected: byRedirect(65001, 'consent_required'),
  client: withSettings('web', { prompt: 'none' }),
  person: MEMBER,
  change: (directory) => ({ ...directory, signedIn: [MEMBER_ID] }),
};
