import { apiPermissionNotListedOrConsented } from '../causes/api-permission-not-listed-or-consented.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [650056, 650057, 65005, 90008];

export const permissionNotListedRule: Rule = {
  id: 'permission-not-listed',
  title: 'The registration lists the permissions that are asked for',
  step: 'request',
  weight: 'sign-in',
  codes: CODES,
  why: 'An app declares under API permissions what it will ask for. Some requests, and the consent of administrators, cover only what is listed there.',
  docs: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/troubleshoot-consent-issues',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(evidence, code),
    met: provenByCode(evidence, 'Entra sent a code for the permissions asked.'),
    pending: notReached(evidence, 'an answer about the permissions'),
  });
}

function explain(evidence: Evidence, code: number): Explanation {
  switch (code) {
    case 650057:
      return {
        cause: apiPermissionNotListedOrConsented,
        headline: 'The app asks for an API that its registration does not list.',
        repair: [
          `${inAppRegistration(evidence, 'API permissions')} Add the API with the permissions that the app asks for (${evidence.profile.scopes.trim()}), and grant consent.`,
        ],
      };
    default:
      return {
        cause: apiPermissionNotListedOrConsented,
        headline: 'The app asks for a permission that its registration does not list.',
        repair: [
          `${inAppRegistration(evidence, 'API permissions')} List what the app asks for (${evidence.profile.scopes.trim()}), at least User.Read of Microsoft Graph, then let an administrator choose “Grant admin consent”.`,
        ],
      };
  }
}
