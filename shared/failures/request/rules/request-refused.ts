import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeByTable } from '../../../reasoning/judge-by-table.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const requestRefusedRule: Rule = {
  id: 'request-refused',
  title: 'The request has the form that Entra expects',
  step: 'request',
  weight: 'sign-in',
  why: 'A parameter that is encoded wrongly, comes twice or belongs to another version of the endpoint makes the whole request unreadable.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByTable(evidence, {
    categories: ['request_format'],
    met: provenByTokens(evidence, 'Entra could read the requests.'),
    pending: notReached(evidence, 'the tokens'),
  });
}
