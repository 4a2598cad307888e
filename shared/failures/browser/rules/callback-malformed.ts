import { redirectResponseClearedByApp } from '../causes/redirect-response-cleared-by-app.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeHits } from '../../../reasoning/judge-hits.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const callbackMalformedRule: Rule = {
  id: 'callback-malformed',
  title: 'The answer can be read',
  step: 'redirect',
  weight: 'sign-in',
  why: 'The answer is a query or a form with a code or an error in it. Parameters that come twice, broken escapes or another content type cannot be trusted.',
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
      headline: `An answer arrived at ${hit.path}, but it holds no code and no error that can be read.`,
      repair: [
        'Look for what changes the answer on its way to the app: a router that clears the query, a proxy that rewrites it, a page that reads the fragment.',
        'Set Response mode to query: a fragment (#…) never reaches a server.',
      ],
    }),
  });
}
