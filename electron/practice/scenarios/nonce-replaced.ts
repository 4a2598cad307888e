import { withFaults } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { IN_TOKEN } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const nonceReplaced: Scenario = {
  id: 'nonce-replaced',
  title: 'Wrong nonce in the ID token',
  group: 'token',
  mistake:
    'The ID token carries another nonce than the app sent: it belongs to another sign-in, or somebody put it there.',
  instruction: null,
  cause: 'nonce_mismatch',
  expected: IN_TOKEN,
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) => withFaults(directory, { nonce: 'replaced' }),
};
