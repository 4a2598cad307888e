import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeByTable } from '../../../reasoning/judge-by-table.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const grantRefusedRule: Rule = {
  id: 'grant-refused',
  title: 'The code, refresh token or assertion is good',
  step: 'token-request',
  weight: 'sign-in',
  why: 'What is exchanged for tokens has to be whole, in time, and meant for this client. This check stands for the rarer ways in which it is not.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/refresh-tokens',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByTable(evidence, {
    categories: ['token_lifetime'],
    met: provenByTokens(evidence, 'Entra exchanged it for tokens.'),
    pending: notReached(evidence, 'the exchange for tokens'),
  });
}
