import { blockedByConditionalAccess } from '../causes/blocked-by-conditional-access.ts';
import { mfaClaimsChallengeNotPassed } from '../causes/mfa-claims-challenge-not-passed.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [50072, 50079, 53004, 53010];

export const multifactorNotRegisteredRule: Rule = {
  id: 'multifactor-not-registered',
  title: 'The user is registered for multifactor sign-in where it is demanded',
  step: 'account',
  weight: 'sign-in',
  codes: CODES,
  why: 'Who has never set up a second proof cannot give one. Setting it up takes a page, and sometimes a certain place or device.',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-registration-mfa-sspr-combined',
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
    case 50072:
    case 50079:
      return {
        cause: mfaClaimsChallengeNotPassed,
        headline: 'The user has to set up multifactor sign-in first.',
        repair: [
          'Sign in interactively and follow the page, or go to aka.ms/mfasetup.',
          'In your own app: send the value “claims” of the error with the next interactive request.',
        ],
      };
    case 53004:
      return {
        cause: blockedByConditionalAccess,
        headline:
          'The user has to set up multifactor sign-in, but may not while the account counts as risky.',
        repair: ['Ask an administrator to look at the user’s risk under Protection → Risky users.'],
      };
    default:
      return {
        cause: blockedByConditionalAccess,
        headline: 'Multifactor sign-in may be set up at certain places or on certain devices only.',
        repair: [
          'Set it up from the company’s network or device, or ask an administrator for a temporary access pass.',
        ],
      };
  }
}
