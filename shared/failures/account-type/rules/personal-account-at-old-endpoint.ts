import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [90027, 500201];

export const personalAccountAtOldEndpointRule: Rule = {
  id: 'personal-account-at-old-endpoint',
  title: 'Personal accounts use the v2 endpoints',
  step: 'account',
  weight: 'sign-in',
  codes: CODES,
  why: 'The older v1 endpoints know accounts of organizations only. Their addresses have no “v2.0” in the path.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: () => ({
      cause: 'v1_endpoint_for_personal_account',
      headline: 'A personal Microsoft account was sent to a v1 endpoint, which does not know such accounts.',
      repair: ['Use the addresses with /oauth2/v2.0/ in them, and an authority that ends with /v2.0.'],
    }),
    met: provenByCode(evidence, 'Entra accepted the account at this endpoint.'),
    pending: notReached(evidence, 'an answer about the account'),
  });
}
