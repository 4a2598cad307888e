import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeByTable } from '../../../reasoning/judge-by-table.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const serviceFailedRule: Rule = {
  id: 'service-failed',
  title: 'Entra could finish its part',
  step: 'network',
  weight: 'sign-in',
  why: 'Some errors come from inside Entra, or from a provider behind it. They do not pass by themselves, and the app can do little about them.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByTable(evidence, {
    categories: ['service'],
    met: provenByTokens(evidence, 'Entra answered every step.'),
    pending: notReached(evidence, 'the tokens'),
  });
}
