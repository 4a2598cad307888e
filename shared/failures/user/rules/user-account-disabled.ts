import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeByError, type Explained } from '../../../reasoning/judge-error.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [50057, 500571];

export const userAccountDisabled: Rule = {
  id: 'user-account-disabled',
  title: 'The user’s account is enabled',
  group: 'user',
  weight: 'sign-in',
  codes: CODES,
  why: 'A disabled account keeps its name, groups and licences, but nobody can sign in with it.',
  docs: 'https://learn.microsoft.com/entra/fundamentals/how-to-create-delete-users',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByError(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(code),
    met: provenByCode(evidence, 'Entra let the user in.'),
    pending: notReached(evidence, 'an answer about the user'),
  });
}

function explain(code: number): Explained {
  switch (code) {
    case 50057:
      return {
        cause: 'unknown',
        headline: 'The account of the user is disabled.',
        repair: ['Ask an administrator to enable it: Users → the user → Edit properties → Account enabled.'],
      };
    default:
      return {
        cause: 'unknown',
        headline: 'The guest’s account in this tenant is disabled.',
        repair: [
          'Ask an administrator of this tenant to enable it: Users → the guest → Edit properties → Account enabled.',
        ],
      };
  }
}
