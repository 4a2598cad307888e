import { invalidScopeFormat } from '../causes/invalid-scope-format.ts';
import { scopeWithoutResourcePrefix } from '../causes/scope-without-resource-prefix.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { hasBareScope } from '../../../reasoning/asked-scopes.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [650053, 700023];

export const permissionUnknownToApiRule: Rule = {
  id: 'permission-unknown-to-api',
  title: 'The API knows the permissions that the scopes name',
  step: 'request',
  weight: 'sign-in',
  codes: CODES,
  why: 'The part of a scope behind the last slash is looked up among the permissions of the API in front. A scope without an API is looked up in Microsoft Graph.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/scopes-oidc',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(evidence, code),
    met: provenByTokens(evidence, 'Entra issued tokens for the permissions asked.'),
    pending: notReached(evidence, 'the tokens'),
  });
}

function explain(evidence: Evidence, code: number): Explanation {
  switch (code) {
    case 650053:
      return {
        cause: hasBareScope(evidence) ? scopeWithoutResourcePrefix : invalidScopeFormat,
        headline: `The API does not know a permission that the scopes “${evidence.profile.scopes.trim()}” name.`,
        repair: [
          'If it is a permission of your own API, write its Application ID URI in front, as in api://<client ID>/read.',
          'Otherwise compare the spelling with Expose an API of that API, or with Microsoft’s list of permissions.',
        ],
      };
    default:
      return {
        cause: scopeWithoutResourcePrefix,
        headline: `The scopes “${evidence.profile.scopes.trim()}” do not name any API.`,
        repair: ['Add a scope of the API that the token is for, with its Application ID URI in front.'],
      };
  }
}
