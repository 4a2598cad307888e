import { idTokenImplicitNotEnabled } from '../causes/id-token-implicit-not-enabled.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notApplicable } from '../../../reasoning/judgement.ts';
import { isRenewal, notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [700054, 700051];

export const idTokenResponseNotEnabledRule: Rule = {
  id: 'id-token-response-not-enabled',
  title: 'The response type is enabled for the app',
  step: 'request',
  weight: 'sign-in',
  codes: CODES,
  why: 'Tokens straight from the sign-in page, without a code, have to be switched on for each app. Nobody needs them with the code flow.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (isRenewal(evidence)) return notApplicable('A silent renewal asks for no response type.');
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(evidence, code),
    met: provenByCode(evidence, 'Entra answered with the response type that was asked for.'),
    pending: notReached(evidence, 'an answer to the request'),
  });
}

function explain(evidence: Evidence, code: number): Explanation {
  switch (code) {
    case 700054:
      return {
        cause: idTokenImplicitNotEnabled,
        headline:
          'The app asked for an ID token from the sign-in page, and its registration does not allow that.',
        repair: [
          'Use the code flow (response_type=code) with PKCE.',
          `${inAppRegistration(evidence, 'Authentication')} Or switch on “ID tokens” under Implicit grant and hybrid flows.`,
        ],
      };
    default:
      return {
        cause: idTokenImplicitNotEnabled,
        headline:
          'The app asked for an access token from the sign-in page, and its registration does not allow that.',
        repair: [
          'Use the code flow (response_type=code) with PKCE.',
          `${inAppRegistration(evidence, 'Authentication')} Or switch on “Access tokens” under Implicit grant and hybrid flows.`,
        ],
      };
  }
}
