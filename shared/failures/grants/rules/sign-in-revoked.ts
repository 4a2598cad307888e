import { grantRevoked } from '../causes/grant-revoked.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [50173, 50132, 50133];

export const signInRevokedRule: Rule = {
  id: 'sign-in-revoked',
  title: 'The sign-in was not revoked',
  step: 'token-request',
  weight: 'sign-in',
  codes: CODES,
  why: 'A new password, or an administrator who ends the sessions, makes all refresh tokens of a user worthless at once.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/refresh-tokens',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: () => ({
      cause: grantRevoked,
      headline: 'The sign-in was revoked, by a new password or by an administrator.',
      repair: ['Sign in again; no setting of the app is wrong.'],
    }),
    met: provenByTokens(evidence, 'Entra exchanged the code or the refresh token for new tokens.'),
    pending: notReached(evidence, 'the exchange for tokens'),
  });
}
