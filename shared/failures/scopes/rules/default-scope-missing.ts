import { clientCredentialsNeedsDefaultScope } from '../causes/client-credentials-needs-default-scope.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [1002012];

export const defaultScopeMissingRule: Rule = {
  id: 'default-scope-missing',
  title: 'An app without a user asks for “.default”',
  step: 'request',
  weight: 'sign-in',
  codes: CODES,
  why: 'Without a user nobody can be asked for single permissions. The app asks for all that were granted to it, which is what “.default” stands for.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: () => ({
      cause: clientCredentialsNeedsDefaultScope,
      headline: 'A request without a user has to ask for “.default” of one API.',
      repair: [
        'Send <Application ID URI>/.default, for example https://graph.microsoft.com/.default, and no other scope.',
      ],
    }),
    met: provenByTokens(evidence, 'Entra issued tokens for the scopes asked.'),
    pending: notReached(evidence, 'the tokens'),
  });
}
