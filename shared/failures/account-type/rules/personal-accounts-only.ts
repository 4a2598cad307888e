import { personalOnlyAppOnCommon } from '../causes/personal-only-app-on-common.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [9002331, 9002346, 70000121];

export const personalAccountsOnlyRule: Rule = {
  id: 'personal-accounts-only',
  title: 'The address is “consumers” if the app is for personal accounts only',
  step: 'request',
  weight: 'sign-in',
  codes: CODES,
  why: 'Personal Microsoft accounts live in a directory of their own. An app that accepts nobody else can be used at “consumers” alone.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/supported-accounts-validation',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(evidence, code),
    met: provenByCode(evidence, `An account signed in at “${evidence.profile.tenant}”.`),
    pending: notReached(evidence, 'an answer about the app’s accounts'),
  });
}

function explain(evidence: Evidence, code: number): Explanation {
  switch (code) {
    case 9002331:
    case 9002346:
      return {
        cause: personalOnlyAppOnCommon,
        headline: 'The app accepts personal Microsoft accounts only, and those sign in at “consumers”.',
        repair: [
          'Type consumers in the field Tenant.',
          `${inAppRegistration(evidence, 'Authentication → Supported account types')} Or let accounts of organizations in, too.`,
        ],
      };
    default:
      return {
        cause: personalOnlyAppOnCommon,
        headline: `The code belongs to a personal account, but was redeemed at “${evidence.profile.tenant}”.`,
        repair: ['Use consumers for the sign-in and for the token request.'],
      };
  }
}
