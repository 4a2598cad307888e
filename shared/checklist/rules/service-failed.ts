import type { Evidence } from '../../evidence/evidence.ts';
import { judgeByTable } from '../judge-by-table.ts';
import { notReached } from '../progress.ts';
import { provenByTokens } from '../proof.ts';
import type { Judgement, Rule } from '../rule.ts';

export const serviceFailed: Rule = {
  id: 'service-failed',
  title: 'Entra could finish its part',
  group: 'network',
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
