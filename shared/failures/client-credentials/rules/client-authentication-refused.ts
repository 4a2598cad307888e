import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeByTable } from '../../../reasoning/judge-by-table.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const clientAuthenticationRefusedRule: Rule = {
  id: 'client-authentication-refused',
  title: 'The client proved who it is',
  step: 'token-request',
  weight: 'sign-in',
  why: 'A client proves itself by a secret, a certificate or a token of another issuer. This check stands for the rarer ways in which that fails.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/certificate-credentials',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByTable(evidence, {
    categories: ['client_credentials'],
    met: provenByTokens(evidence, 'Entra issued tokens to this client.'),
    pending: notReached(evidence, 'the token request'),
  });
}
