import { withFaults } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { IN_TOKEN } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const signingKeyRolledOver: Scenario = {
  id: 'signing-key-rolled-over',
  title: 'Signing key rolled over',
  group: 'token',
  mistake:
    'Entra began to sign with a new key. Who still holds the old list of keys finds none for the token.',
  advice:
    'When a token names an unknown key, fetch the keys again before refusing it, and never store them for good.',
  instruction:
    'Sign in as usual: AuthLoupe fetches the keys again and finds the new one. An app with the old list would fail.',
  cause: null,
  expected: IN_TOKEN,
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    withFaults(directory, {
      signing: { signsWith: 'next', published: ['current', 'next'] },
    }),
};
