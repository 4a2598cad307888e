import { unknown } from '../../../reasoning/unknown.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeHits } from '../../../reasoning/judge-hits.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const callbackIssuerMismatchRule: Rule = {
  id: 'callback-issuer-mismatch',
  title: 'The answer names the issuer that was asked',
  step: 'redirect',
  weight: 'sign-in',
  why: 'The parameter iss tells who sent the answer. Another issuer means that a second provider got into the sign-in, by mistake or by an attack (mix-up).',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeHits(evidence, {
    reasons: ['issuer-mismatch'],
    explain: () => ({
      cause: unknown,
      headline: 'The answer names another issuer than the tenant’s, and was refused.',
      repair: [
        'Check cloud and tenant of the profile: the answer has to come from that tenant.',
        'Use a redirect URI of its own for every provider, so that their answers cannot be mixed up.',
      ],
    }),
  });
}
