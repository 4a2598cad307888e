import { grantValueMalformed } from '../causes/grant-value-malformed.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [700005, 7000012];

export const grantOfAnotherTenantRule: Rule = {
  id: 'grant-of-another-tenant',
  title: 'The tokens are asked for where the sign-in was',
  step: 'token-request',
  weight: 'sign-in',
  codes: CODES,
  why: 'A code or a refresh token counts at the address where it was got: the tenant’s ID, common, organizations and consumers are four different ones.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: () => ({
      cause: grantValueMalformed,
      headline: 'The code or the refresh token was got at another tenant than the one it was used at.',
      repair: ['Use the same tenant in the address of both requests, word by word.'],
    }),
    met: provenByTokens(evidence, `Entra took it at “${evidence.profile.tenant}”.`),
    pending: notReached(evidence, 'the exchange for tokens'),
  });
}
