import { defineCause } from '../../../reasoning/cause.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { timesNamed } from '../../../reasoning/near-miss/time-difference.ts';
import { SIGN_IN_AGAIN } from '../../../reasoning/repairs/sign-in-again.ts';

export const refreshTokenExpiredInactive = defineCause('refresh_token_expired_inactive', {
  title: 'Refresh token expired',
  summary: (facts) =>
    `The refresh token has expired: after 90 days without use or, for single-page applications, 24 hours after the sign-in whether it was used or not.${timesNamed(facts)} Nothing in the registration is wrong; the user has to sign in again.`,
  ruledOutBy: () =>
    'The token was used within that time, and the newest one of each response was stored; then it was revoked (password, administrator).',
  nextStep: () =>
    'Sign in again. To find the reason, compare the times in the message, issued and “inactive for”: about 24 hours mean a single-page application, 90 days an unused token (or an old one in the store).',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Let the user sign in again; store the refresh token of every answer instead of the one before.',
        ],
        ...SIGN_IN_AGAIN,
        [
          null,
          'Jobs that run less often than that: renew the token once a month, or use an app of its own (client credentials) instead of a user’s token.',
        ],
      ],
      { undo: 'None needed.' },
    ),
  ],
});
