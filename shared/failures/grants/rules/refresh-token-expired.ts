import { refreshTokenExpiredInactive } from '../causes/refresh-token-expired-inactive.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { isRenewal, notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [700082, 700084, 70008];

export const refreshTokenExpiredRule: Rule = {
  id: 'refresh-token-expired',
  title: 'The refresh token is still alive',
  step: 'token-request',
  weight: 'sign-in',
  codes: CODES,
  why: 'A refresh token ends when it is not used for 90 days, and after 24 hours in any case when it belongs to a single-page application.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/refresh-tokens',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(evidence, code),
    met: provenByTokens(evidence, 'Entra exchanged the code or the refresh token for new tokens.'),
    pending: notReached(evidence, 'the exchange for tokens'),
  });
}

function explain(evidence: Evidence, code: number): Explanation {
  switch (code) {
    case 700082:
      return {
        cause: refreshTokenExpiredInactive,
        headline: 'The refresh token was not used for too long and has expired.',
        repair: ['Sign in again.'],
      };
    case 700084:
      return {
        cause: refreshTokenExpiredInactive,
        headline: 'The refresh token of a single-page application lasts 24 hours, and those have passed.',
        repair: ['Sign in again.'],
      };
    default:
      return {
        cause: refreshTokenExpiredInactive,
        headline: isRenewal(evidence)
          ? 'The refresh token has expired.'
          : 'The authorization code had expired before it was redeemed.',
        repair: [
          isRenewal(evidence)
            ? 'Sign in again.'
            : 'Sign in again; a code lasts for some ten minutes, so redeem it at once.',
        ],
      };
  }
}
