import { consentMissing } from '../causes/consent-missing.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

/** 65001, 50150, 9002341: there is none. 65004: the user chose Cancel. */
const CODES = [65001, 65004, 50150, 9002341];

export const consentMissingRule: Rule = {
  id: 'consent-missing',
  title: 'Consent is given',
  step: 'account',
  weight: 'sign-in',
  codes: CODES,
  why: 'An app gets only those permissions to which the user or an administrator has agreed in this tenant.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/application-consent-experience',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    errors: ['consent_required'],
    explain: (_sighting, code) => explain(evidence, code),
    met: provenByCode(evidence, 'Entra sent a code, which it does only after consent.'),
    pending: notReached(evidence, 'an answer about consent'),
  });
}

function explain(evidence: Evidence, code: number): Explanation {
  const { scopes } = evidence.profile;
  const byAdministrator = `${inAppRegistration(evidence, 'API permissions')} List what the app asks for (${scopes.trim()}), then let an administrator choose “Grant admin consent”.`;
  const cause = consentMissing;
  return code === 65004
    ? {
        cause,
        headline: 'The user declined when Entra asked for consent.',
        repair: ['Sign in again and choose Accept.', byAdministrator],
      }
    : {
        cause,
        headline: 'Nobody has consented to the permissions that the app asks for.',
        repair: ['Sign in again with Prompt set to “consent”, and accept.', byAdministrator],
      };
}
