import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeByTable } from '../../../reasoning/judge-by-table.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const sessionUnusableRule: Rule = {
  id: 'session-unusable',
  title: 'The session in the browser can be used',
  step: 'account',
  weight: 'sign-in',
  why: 'Single sign-on stands on a session in the browser, on Windows or on Kerberos. When it breaks, signing in anew mostly helps.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByTable(evidence, {
    categories: ['session'],
    met: provenByCode(evidence, 'Entra found a session, or made one.'),
    pending: notReached(evidence, 'an answer about the session'),
  });
}
