import { withFaults } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { IN_TOKEN } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const signingKeyUnknown: Scenario = {
  id: 'signing-key-unknown',
  title: 'Token signed with an unknown key',
  group: 'token',
  mistake:
    'The ID token is signed with a key that the tenant does not publish: it is no token of this tenant, or the app has a signing key of its own.',
  instruction: null,
  cause: 'custom_signing_key_metadata',
  expected: IN_TOKEN,
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    withFaults(directory, { signing: { ...directory.faults.signing, signsWith: 'unknown' } }),
};
