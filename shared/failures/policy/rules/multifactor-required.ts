import { mfaClaimsChallengeNotPassed } from '../causes/mfa-claims-challenge-not-passed.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [50074, 50076, 50158];

export const multifactorRequiredRule: Rule = {
  id: 'multifactor-required',
  title: 'Multifactor sign-in was completed where it is demanded',
  step: 'account',
  weight: 'sign-in',
  codes: CODES,
  why: 'A policy can demand a second proof. The password alone, or a silent request, is then refused until the user has given it on a page.',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/concept-mfa-howitworks',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    errors: ['interaction_required'],
    explain: (_sighting, code) => explain(code),
    met: provenByTokens(evidence, 'Entra issued tokens.'),
    pending: notReached(evidence, 'the tokens'),
  });
}

function explain(code: number): Explanation {
  switch (code) {
    case 50158:
      return {
        cause: mfaClaimsChallengeNotPassed,
        headline:
          'A step outside Entra, such as terms of use or another provider’s second proof, is still to be done.',
        repair: ['Sign in interactively and complete the step.'],
      };
    default:
      return {
        cause: mfaClaimsChallengeNotPassed,
        headline: 'Conditional Access demands another step, such as multifactor sign-in.',
        repair: [
          'Sign in interactively and complete the step.',
          'In your own app: send the value “claims” of the error with the next interactive request.',
        ],
      };
  }
}
