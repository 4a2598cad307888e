import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeHits } from '../../../reasoning/judge-hits.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { unknown } from '../../../reasoning/unknown.ts';

export const callbackIssuerMismatchRule: Rule = {
  id: 'callback-issuer-mismatch',
  title: 'The response names the expected issuer',
  step: 'redirect',
  weight: 'sign-in',
  why: 'The parameter iss tells who sent the response. Another issuer means that a second provider got into the sign-in, by mistake or by an attack (mix-up).',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeHits(evidence, {
    reasons: ['issuer-mismatch'],
    explain: () => ({
      cause: unknown,
      headline: `The response names another issuer than that of “${evidence.profile.tenant}”, and was refused.`,
      nextStep: 'Use a separate redirect URI for each provider, so that their responses cannot be mixed up.',
      inProfile: ['Check Cloud and Tenant: the response has to come from that tenant.'],
    }),
  });
}
