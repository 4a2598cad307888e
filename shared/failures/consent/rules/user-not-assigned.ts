import { userNotAssigned } from '../causes/user-not-assigned.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { inEnterpriseApplication } from '../../../reasoning/in-admin-center.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { hasCode, hasTokens, notReached } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const NOT_ASSIGNED = 50105;

export const userNotAssignedRule: Rule = {
  id: 'user-not-assigned',
  title: 'The user is assigned where the app demands it',
  step: 'account',
  weight: 'sign-in',
  codes: [NOT_ASSIGNED],
  why: 'With “Assignment required” only users and groups on the app’s list get in, whatever consent was given.',
  docs: 'https://learn.microsoft.com/entra/identity/enterprise-apps/assign-user-or-group-access-portal',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  const isMet = hasCode(evidence) || hasTokens(evidence);
  return judgeRefusal(evidence, {
    codes: [NOT_ASSIGNED],
    explain: () => ({
      cause: userNotAssigned,
      headline: 'The app lets assigned users in only, and this user is not assigned.',
      repair: [
        `${inEnterpriseApplication(evidence, 'Users and groups')} Add the user or a group that holds the user directly; nested groups do not count.`,
        `Or let everybody in: ${inEnterpriseApplication(evidence, 'Properties')} Set “Assignment required” to No.`,
      ],
    }),
    met: isMet ? { seen: 'Entra let the user in.', pointer: 'end' } : null,
    pending: notReached(evidence, 'an answer about the assignment'),
  });
}
