import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeByTable } from '../../../reasoning/judge-by-table.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const tenantRefusedRule: Rule = {
  id: 'tenant-refused',
  title: 'The tenant takes the request',
  step: 'request',
  weight: 'sign-in',
  why: 'A tenant can be blocked, federated or bound to rules of its own. This check stands for the rarer errors about it.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByTable(evidence, {
    categories: ['tenant'],
    met: provenByCode(evidence, 'The tenant took the request.'),
    pending: notReached(evidence, 'an answer about the tenant'),
  });
}
