import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeByError } from '../../../reasoning/judge-error.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [50053];

export const userAccountLocked: Rule = {
  id: 'user-account-locked',
  title: 'The user’s account is not locked',
  group: 'user',
  weight: 'sign-in',
  codes: CODES,
  why: 'After several wrong passwords Entra locks an account for a while. It also stops sign-ins from addresses with a bad name.',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-password-smart-lockout',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByError(evidence, {
    codes: CODES,
    explain: () => ({
      cause: 'unknown',
      headline: 'The user’s account is locked, or the sign-in came from an address that Microsoft distrusts.',
      repair: [
        'Wait some minutes without trying, then type the right password.',
        'An administrator sees in Sign-in logs which of the two it was.',
      ],
    }),
    met: provenByCode(evidence, 'Entra let the user in.'),
    pending: notReached(evidence, 'an answer about the user'),
  });
}
