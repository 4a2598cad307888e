import { adminConsentRequired } from '../causes/admin-consent-required.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [90094, 90095, 900941, 900981];

export const adminConsentRequiredRule: Rule = {
  id: 'admin-consent-required',
  title: 'Users may consent, or an administrator has',
  step: 'account',
  weight: 'sign-in',
  codes: CODES,
  why: 'Some permissions, and in many tenants all of them, can be granted by administrators only. The user then sees “Need admin approval”.',
  docs: 'https://learn.microsoft.com/entra/identity/enterprise-apps/user-admin-consent-overview',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(evidence, code),
    met: provenByCode(evidence, 'Entra sent a code, which it does only after consent.'),
    pending: notReached(evidence, 'an answer about consent'),
  });
}

function explain(evidence: Evidence, code: number): Explanation {
  switch (code) {
    case 90094:
    case 90095:
      return {
        cause: adminConsentRequired,
        headline: 'Only an administrator may consent to the permissions that the app asks for.',
        repair: [
          `${inAppRegistration(evidence, 'API permissions')} List what the app asks for (${evidence.profile.scopes.trim()}), then let an administrator choose “Grant admin consent”.`,
          'Do not send prompt=consent: it asks again even where consent was given.',
        ],
      };
    default:
      return {
        cause: adminConsentRequired,
        headline: 'Entra rates the app as risky, so only an administrator may consent to it.',
        repair: [
          'Let an administrator look at the app and consent.',
          'Verify the publisher of the app, so that its risk is rated lower.',
        ],
      };
  }
}
