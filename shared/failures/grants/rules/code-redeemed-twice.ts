import { authCodeAlreadyRedeemed } from '../causes/auth-code-already-redeemed.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notApplicable } from '../../../reasoning/judgement.ts';
import { isRenewal, notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [54005];

export const codeRedeemedTwiceRule: Rule = {
  id: 'code-redeemed-twice',
  title: 'The code was redeemed once only',
  step: 'token-request',
  weight: 'sign-in',
  codes: CODES,
  why: 'A code works once. A second try, from a repeated request, a reloaded page or a second component, is refused.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (isRenewal(evidence)) return notApplicable('A silent renewal uses no code.');
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: () => ({
      cause: authCodeAlreadyRedeemed,
      headline: 'The authorization code had been redeemed once already.',
      repair: [
        'Sign in again. In your own app, let one component only handle the redirect, and do not repeat its request.',
      ],
    }),
    met: provenByTokens(evidence, 'Entra exchanged the code for tokens.'),
    pending: notReached(evidence, 'the exchange for tokens'),
  });
}
