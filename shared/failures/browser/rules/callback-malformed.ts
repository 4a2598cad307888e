import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeHits } from '../../../reasoning/judge-hits.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { redirectResponseClearedByApp } from '../causes/redirect-response-cleared-by-app.ts';

export const callbackMalformedRule: Rule = {
  id: 'callback-malformed',
  title: 'The response is well formed',
  step: 'redirect',
  weight: 'sign-in',
  why: 'The response is a query or a form with a code or an error in it. Repeated parameters, broken escapes or another content type cannot be trusted.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeHits(evidence, {
    reasons: [
      'malformed-request',
      'method-not-allowed',
      'content-type-not-form',
      'too-large',
      'parameters-malformed',
      'parameters-missing',
    ],
    explain: (hit) => ({
      cause: redirectResponseClearedByApp,
      headline: `A request arrived at ${hit.path}, but it has no readable code or error in it.`,
      nextStep:
        'Look for what changes the response on its way: a router that clears the query, a proxy that rewrites it, a page that reads the fragment.',
      inProfile: ['Set Response mode to query: a fragment (#…) never reaches a server.'],
    }),
  });
}
