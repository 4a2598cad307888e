import { multipleResourcesInScope } from '../causes/multiple-resources-in-scope.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { namedResources } from '../../../reasoning/asked-scopes.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [28000, 700022];

export const scopesOfSeveralApisRule: Rule = {
  id: 'scopes-of-several-apis',
  title: 'The scopes belong to one API',
  step: 'request',
  weight: 'sign-in',
  codes: CODES,
  why: 'An access token is for one API. A token request whose scopes name two is refused as a whole.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/scopes-oidc',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: () => ({
      cause: multipleResourcesInScope,
      headline: `The scopes belong to several APIs${namedResources(evidence)}, and a token is for one only.`,
      repair: [
        'Keep the scopes of one API, and ask for the others in a sign-in or a renewal of their own.',
        'Write the scopes of your own API with its Application ID URI in front; without it they belong to Microsoft Graph.',
      ],
    }),
    met: provenByTokens(evidence, 'Entra issued tokens for the scopes asked.'),
    pending: notReached(evidence, 'the tokens'),
  });
}
