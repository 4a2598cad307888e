import { signInFrequency } from '../causes/sign-in-frequency.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [70043, 70044, 50078];

export const signInFrequencyPassedRule: Rule = {
  id: 'sign-in-frequency-passed',
  title: 'The last sign-in is recent enough',
  step: 'account',
  weight: 'sign-in',
  codes: CODES,
  why: 'A policy can demand a fresh sign-in after some hours or days. Refresh tokens and sessions from before then count no more.',
  docs: 'https://learn.microsoft.com/entra/identity/conditional-access/concept-session-lifetime',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(code),
    met: provenByTokens(evidence, 'Entra issued tokens.'),
    pending: notReached(evidence, 'the tokens'),
  });
}

function explain(code: number): Explanation {
  switch (code) {
    case 70043:
    case 70044:
      return {
        cause: signInFrequency,
        headline: 'The tenant demands a fresh sign-in after some time, and that time is over.',
        repair: [
          'Sign in again.',
          'An administrator finds the time under Conditional Access → the policy → Session → Sign-in frequency.',
        ],
      };
    default:
      return {
        cause: signInFrequency,
        headline: 'The last multifactor sign-in is longer ago than the tenant allows.',
        repair: ['Sign in again and give the second proof.'],
      };
  }
}
