import { singleTenantAppOnCommon } from '../causes/single-tenant-app-on-common.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [50194, 650059];

export const singleTenantAppAtCommonRule: Rule = {
  id: 'single-tenant-app-at-common',
  title: 'The address names one tenant if the app is for one only',
  step: 'request',
  weight: 'sign-in',
  codes: CODES,
  why: 'An app that is registered for one tenant cannot be found from “common” or “organizations”, nor used from another tenant.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/single-and-multi-tenant-apps',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(evidence, code),
    met: provenByCode(evidence, `The app let an account sign in at “${evidence.profile.tenant}”.`),
    pending: notReached(evidence, 'an answer about the app’s accounts'),
  });
}

function explain(evidence: Evidence, code: number): Explanation {
  switch (code) {
    case 50194:
      return {
        cause: singleTenantAppOnCommon,
        headline: 'The app is for one tenant only, so it cannot sign in at “common” or “organizations”.',
        repair: [
          'Type the tenant’s ID in the field Tenant.',
          `${inAppRegistration(evidence, 'Authentication → Supported account types')} Or let accounts of any organization in.`,
        ],
      };
    default:
      return {
        cause: singleTenantAppOnCommon,
        headline: `The app is for one tenant only, and “${evidence.profile.tenant}” is another one.`,
        repair: [
          'Type the ID of the app’s own tenant in the field Tenant.',
          `${inAppRegistration(evidence, 'Authentication → Supported account types')} Or let accounts of any organization in.`,
        ],
      };
  }
}
