import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeByTable } from '../../../reasoning/judge-by-table.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const apiAccessRefusedRule: Rule = {
  id: 'api-access-refused',
  title: 'The app gets access to the API',
  step: 'account',
  weight: 'sign-in',
  why: 'Consent, permissions and the API itself have to fit together. This check stands for the rarer ways in which they do not.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByTable(evidence, {
    categories: ['consent_permissions', 'resource_scope'],
    met: provenByTokens(evidence, 'Entra issued tokens for the API asked.'),
    pending: notReached(evidence, 'the tokens'),
  });
}
