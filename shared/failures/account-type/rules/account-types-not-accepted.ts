import { appNotEnabledForPersonalAccounts } from '../causes/app-not-enabled-for-personal-accounts.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

/** 9002332, 90130: the app. 90124, 500207: the API. 500208: the account’s domain. */
const CODES = [9002332, 90130, 90124, 500207, 500208];

export const accountTypesNotAcceptedRule: Rule = {
  id: 'account-types-not-accepted',
  title: 'App and API accept the accounts of this address',
  step: 'request',
  weight: 'sign-in',
  codes: CODES,
  why: 'The registration says whose accounts may sign in: one tenant’s, any organization’s, personal ones. The tenant in the address has to fit.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/supported-accounts-validation',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(evidence, code),
    met: provenByCode(evidence, `The app let an account sign in at “${evidence.profile.tenant}”.`),
    pending: notReached(evidence, 'an answer about the account'),
  });
}

function explain(evidence: Evidence, code: number): Explanation {
  const widen = `Or change what the app accepts. ${inAppRegistration(evidence, 'Authentication → Supported account types')}`;
  const cause = appNotEnabledForPersonalAccounts;
  switch (code) {
    case 9002332:
    case 90130:
      return {
        cause,
        headline: `The app does not accept personal Microsoft accounts, so it cannot sign in at “${evidence.profile.tenant}”.`,
        repair: ['Type the tenant’s ID or organizations in the field Tenant.', widen],
      };
    case 500208:
      return {
        cause,
        headline: 'The domain of the account does not go with the accounts that the app accepts.',
        repair: ['Sign in with an account of the kind that the app accepts.', widen],
      };
    default:
      return {
        cause,
        headline: 'The API that was asked for does not take accounts of this kind.',
        repair: [
          'Type the tenant’s ID in the field Tenant, and sign in with an account of the organization.',
          'Or leave out the scopes of that API.',
        ],
      };
  }
}
