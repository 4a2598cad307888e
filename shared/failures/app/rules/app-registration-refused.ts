import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeByTable } from '../../../reasoning/judge-by-table.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const appRegistrationRefusedRule: Rule = {
  id: 'app-registration-refused',
  title: 'The registration of the app is in order',
  step: 'request',
  weight: 'sign-in',
  why: 'Some settings of an app break every token of it: rules for claims that do not fit, keys that are missing. This check stands for the rarer ones.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reference-app-manifest',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByTable(evidence, {
    categories: ['app_registration'],
    met: provenByTokens(evidence, 'Entra issued tokens for the app.'),
    pending: notReached(evidence, 'the tokens'),
  });
}
