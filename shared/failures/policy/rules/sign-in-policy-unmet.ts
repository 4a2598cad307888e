import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeByTable } from '../../../reasoning/judge-by-table.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const signInPolicyUnmetRule: Rule = {
  id: 'sign-in-policy-unmet',
  title: 'The sign-in meets the organization’s rules',
  step: 'account',
  weight: 'sign-in',
  why: 'Policies can call other providers, ask for terms of use or limit sessions. This check stands for the rarer errors about them.',
  docs: 'https://learn.microsoft.com/entra/identity/conditional-access/troubleshoot-conditional-access',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByTable(evidence, {
    categories: ['conditional_access_mfa'],
    met: provenByTokens(evidence, 'Entra issued tokens.'),
    pending: notReached(evidence, 'the tokens'),
  });
}
