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
    'The app asks with prompt=none for permissions that nobody has accepted yet, and without a page nobody can.',
  repair:
    'Let the user sign in once without prompt=none and accept; or have an administrator consent for everybody.',
  instruction:
    'In the web profile, set the prompt to none and sign in: the browser is signed in as Mara already.',
  cause: 'consent_missing',
  expected: byRedirect(65001, 'consent_required'),
  client: withSettings('web', { prompt: 'none' }),
  person: MEMBER,
  change: (directory) => ({ ...directory, signedIn: [MEMBER_ID] }),
};
