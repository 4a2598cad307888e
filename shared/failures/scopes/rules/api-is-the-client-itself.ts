import { tokenForSelfNeedsGuid } from '../causes/token-for-self-needs-guid.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [90009];

export const apiIsTheClientItselfRule: Rule = {
  id: 'api-is-the-client-itself',
  title: 'An app that asks for a token for itself names its GUID',
  step: 'request',
  weight: 'sign-in',
  codes: CODES,
  why: 'Client and API may be the same registration. Entra then wants it to be named by its client ID, not by its Application ID URI.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/scopes-oidc',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: () => ({
      cause: tokenForSelfNeedsGuid,
      headline: 'The app asks for a token for itself by another name than its client ID.',
      repair: [
        `Ask for ${evidence.profile.clientId}/.default.`,
        'Better: register client and API as two apps.',
      ],
    }),
    met: provenByTokens(evidence, 'Entra issued tokens for the API asked.'),
    pending: notReached(evidence, 'the tokens'),
  });
}
