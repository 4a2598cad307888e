import { authCodeAlreadyRedeemed } from '../causes/auth-code-already-redeemed.ts';
import { refreshTokenExpiredInactive } from '../causes/refresh-token-expired-inactive.ts';
import { grantRevoked } from '../causes/grant-revoked.ts';
import { signInFrequency } from '../causes/sign-in-frequency.ts';
import { all, any, code, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';

/** 70008 says of tokens that were revoked that they have expired. */
const REVOKED = says('due to it being revoked; changed or reset their password; tokens valid from date');

/** What the service says of a grant that was good once, whatever code it gives. */
const GRANT_TOO_OLD = says('grant is expired; grant has expired please; grant are expired');

const PASSWORD_CHANGED = says(`
      changed|changing|change|reset|resetting … password; password change|changes|changed|reset
    `);

const REFRESHED = says('refresh token; invalid grant; invalidgranterror; token expired; grant is expired');

export const grantsSignals = [
  ...signalsOf(
    authCodeAlreadyRedeemed,
    [
      5,
      says(`
      authorization code was already redeemed; code was already redeemed; already redeemed; code …
      already used|redeemed; code has already been used; code … used twice; redeemed twice; redeem …
      code twice
    `),
    ],
    [
      2.4,
      all(
        any(code(70000, 70008, 70002, 9002313), says('invalid grant')),
        says(`
      twice; strict mode; double|duplicate request|callback|call|redirect; called two times; refresh
      page; prefetch; second request|call|time; back button
    `),
      ),
    ],
  ),
  ...signalsOf(
    refreshTokenExpiredInactive,
    [-3, all(code(70008), REVOKED)],
    [5, all(code(70000), GRANT_TOO_OLD)],
    [3, all(not(code(70000)), GRANT_TOO_OLD)],
    [2.8, says('does refresh token … expire; refresh token expire|expires; refresh token … stopped working')],
    [-2.5, all(GRANT_TOO_OLD, PASSWORD_CHANGED)],
    [
      5,
      says(`
      refresh token has expired due to inactivity; expired due to inactivity; was inactive for;
      refresh token … expired; refresh token expired; refresh token … 90 days; fixed limited lifetime;
      refresh token … 24 hours; refresh token … lifetime; grant has expired please re authenticate
    `),
    ],
  ),
  ...signalsOf(
    grantRevoked,
    [3.5, all(code(70008), REVOKED)],
    [5.2, all(code(16000), says('session is invalid; recent password change'))],
    [4, all(REFRESHED, PASSWORD_CHANGED)],
    [
      4,
      all(
        REFRESHED,
        says(
          'revoke|revoked|revokes|revoking sessions; revoke|revoked|revokes|revoking all sessions; sessions revoked',
        ),
      ),
    ],
    [
      4.6,
      says(`
      grant has expired due to it being revoked; has been revoked; grant was|is revoked; tokens valid
      from date; refresh token … revoked; token was revoked; session has expired or been revoked;
      revoked … password; revoke sign in sessions; fresh auth token is needed; fresh token is needed;
      password was|has changed|reset|been; after … password change|changed|reset; sessions revoked
    `),
    ],
  ),
  ...signalsOf(signInFrequency, [
    5,
    says(`
      sign in frequency; signin frequency; sign in frequency checks; session … sign in frequency
    `),
  ]),
];
