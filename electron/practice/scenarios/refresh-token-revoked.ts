import { withFaults } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { HEALTHY } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const refreshTokenRevoked: Scenario = {
  id: 'refresh-token-revoked',
  title: 'Refresh token revoked',
  group: 'grant',
  mistake:
    'After the sign-in the password was changed, or an administrator revoked the sessions. What was handed out before is refused.',
  advice: 'Let the app send the user to a new sign-in when a refresh token is refused.',
  instruction: 'Sign in: that works. Then press Renew silently, and Entra refuses the refresh token.',
  // The sign-in itself shows nothing.
  cause: null,
  expected: HEALTHY,
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) => withFaults(directory, { areRefreshTokensRevoked: true }),
};
