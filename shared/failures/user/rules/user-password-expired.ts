import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeByError, type Explained } from '../../../reasoning/judge-error.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [50055, 50144];

export const userPasswordExpired: Rule = {
  id: 'user-password-expired',
  title: 'The user’s password has not run out',
  group: 'user',
  weight: 'sign-in',
  codes: CODES,
  why: 'A password can end by the rules of the tenant or of the directory on premises. The user then has to make a new one, which needs a page.',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/concept-sspr-howitworks',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByError(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(code),
    met: provenByCode(evidence, 'Entra accepted the user’s password.'),
    pending: notReached(evidence, 'an answer about the password'),
  });
}

function explain(code: number): Explained {
  switch (code) {
    case 50055:
      return {
        cause: 'bad_user_credentials',
        headline: 'The user’s password has run out.',
        repair: ['Sign in interactively and make a new password on the page.'],
      };
    default:
      return {
        cause: 'bad_user_credentials',
        headline: 'The user’s password in the directory on premises has run out.',
        repair: ['Change the password in the network on premises, then sign in again.'],
      };
  }
}
