import type { Evidence } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/admin-center.ts';
import { judgeByError, type Explained } from '../../../reasoning/judge-error.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [9002331, 9002346, 70000121];

export const personalAccountsOnly: Rule = {
  id: 'personal-accounts-only',
  title: 'The address is “consumers” if the app is for personal accounts only',
  group: 'tenant',
  weight: 'sign-in',
  codes: CODES,
  why: 'Personal Microsoft accounts live in a directory of their own. An app that accepts nobody else can be used at “consumers” alone.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/supported-accounts-validation',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByError(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(evidence, code),
    met: provenByCode(evidence, `An account signed in at “${evidence.profile.tenant}”.`),
    pending: notReached(evidence, 'an answer about the app’s accounts'),
  });
}

function explain(evidence: Evidence, code: number): Explained {
  switch (code) {
    case 9002331:
    case 9002346:
      return {
        cause: 'personal_only_app_on_common',
        headline: 'The app accepts personal Microsoft accounts only, and those sign in at “consumers”.',
        repair: [
          'Type consumers in the field Tenant.',
          `${inAppRegistration(evidence, 'Authentication → Supported account types')} Or let accounts of organizations in, too.`,
        ],
      };
    default:
      return {
        cause: 'personal_only_app_on_common',
        headline: `The code belongs to a personal account, but was redeemed at “${evidence.profile.tenant}”.`,
        repair: ['Use consumers for the sign-in and for the token request.'],
      };
  }
}
