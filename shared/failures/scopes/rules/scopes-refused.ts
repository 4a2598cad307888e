import { invalidScopeFormat } from '../causes/invalid-scope-format.ts';
import { multipleResourcesInScope } from '../causes/multiple-resources-in-scope.ts';
import type { Cause } from '../../../reasoning/cause.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { parseScopes } from '../../../profile/profile.ts';
import { resourcesOf } from '../../../profile/scopes.ts';
import { namedResources } from '../../../reasoning/asked-scopes.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [70011, 28002];

export const scopesRefusedRule: Rule = {
  id: 'scopes-refused',
  title: 'The scopes can be read',
  step: 'request',
  weight: 'sign-in',
  codes: CODES,
  why: 'Scopes name the permissions of one API. A name without an API in front belongs to Microsoft Graph; a token is for one API only.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/scopes-oidc',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    errors: ['invalid_scope'],
    explain: () => explain(evidence),
    met: provenByTokens(evidence, 'Entra issued tokens for the scopes asked.'),
    pending: notReached(evidence, 'the tokens'),
  });
}

/** 70011 stands for several APIs, too, where older endpoints answer. */
function explain(evidence: Evidence): { cause: Cause; headline: string; repair: readonly string[] } {
  const { scopes } = evidence.profile;
  if (resourcesOf(parseScopes(scopes)).length > 1) {
    return {
      cause: multipleResourcesInScope,
      headline: `The scopes belong to several APIs${namedResources(evidence)}, and a token is for one only.`,
      repair: ['Keep the scopes of one API, and ask for the others in a sign-in or a renewal of their own.'],
    };
  }
  return {
    cause: invalidScopeFormat,
    headline: `Entra cannot read the scopes “${scopes.trim()}”.`,
    repair: [
      'Separate scopes by spaces; write those of your own API with its Application ID URI in front, as in api://<client ID>/read; do not mix “.default” with named ones.',
    ],
  };
}
