import type { Cause } from '../../entra/causes.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { parseScopes } from '../../profile/profile.ts';
import { resourcesOf } from '../../profile/scopes.ts';
import { judgeByError } from '../judge-error.ts';
import { hasTokens, notReached, pointerToTokens } from '../progress.ts';
import type { Judgement, Rule } from '../rule.ts';

/** 28000, 700022: several resources. */
const SEVERAL = [28000, 700022];
/** 500011, 650052: the API has no service principal in the tenant. */
const UNKNOWN_API = [500011, 650052];
const INVALID = [70011];

export const scopesRefused: Rule = {
  id: 'scopes-refused',
  title: 'The scopes are accepted',
  group: 'profile',
  weight: 'sign-in',
  why: 'Scopes name the permissions of one API. A name without an API in front belongs to Microsoft Graph; a token is for one API only.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/scopes-oidc',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByError(evidence, {
    codes: [...SEVERAL, ...UNKNOWN_API, ...INVALID],
    errors: ['invalid_scope', 'invalid_resource'],
    explain: ({ error }) => explain(evidence, error.codes),
    met: hasTokens(evidence)
      ? { seen: 'Entra issued tokens for the scopes asked.', pointer: pointerToTokens(evidence) }
      : null,
    pending: notReached(evidence, 'the tokens'),
  });
}

function explain(
  { profile }: Evidence,
  codes: readonly number[],
): { cause: Cause; headline: string; repair: readonly string[] } {
  const resources = resourcesOf(parseScopes(profile.scopes));
  const named = resources.map((resource) => `“${resource}”`).join(' and ');
  if (codes.some((code) => UNKNOWN_API.includes(code))) {
    return {
      cause: 'resource_not_found_in_tenant',
      headline: `The tenant does not know the API ${named} that the scopes name.`,
      repair: [
        'Compare the part of the scope before the last slash with the Application ID URI under Expose an API of that API’s registration.',
        'If the API belongs to another tenant, it must be multitenant, and an administrator has to consent to it here.',
      ],
    };
  }
  if (codes.some((code) => SEVERAL.includes(code)) || resources.length > 1) {
    return {
      cause: 'multiple_resources_in_scope',
      headline: `The scopes belong to several APIs (${named}), and a token is for one only.`,
      repair: ['Keep the scopes of one API, and ask for the others in a sign-in or a renewal of their own.'],
    };
  }
  return {
    cause: 'invalid_scope_format',
    headline: `Entra cannot read the scopes “${profile.scopes.trim()}”.`,
    repair: [
      'Separate scopes by spaces; write those of your own API with its Application ID URI in front, as in api://<client ID>/read; do not mix “.default” with named ones.',
    ],
  };
}
