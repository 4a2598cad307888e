import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeByTable } from '../../../reasoning/judge-by-table.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const userAccountRefused: Rule = {
  id: 'user-account-refused',
  title: 'The user’s account can sign in',
  group: 'user',
  weight: 'sign-in',
  why: 'An account can wait for a step of its user or of an administrator. This check stands for the rarer errors about it; the app is right then.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByTable(evidence, {
    categories: ['user_account'],
    met: provenByCode(evidence, 'Entra let the user in.'),
    pending: notReached(evidence, 'an answer about the user'),
  });
}
