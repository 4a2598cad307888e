import { defineCause } from '../../../reasoning/cause.ts';
import { theApp, theUser } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_CONDITIONAL_ACCESS } from '../../../reasoning/dialects/privileges.ts';
import { findPolicy } from '../../../reasoning/repairs/conditional-access.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

export const blockedByConditionalAccess = defineCause('blocked_by_conditional_access', {
  title: 'Blocked by Conditional Access',
  summary: (facts) =>
    `A Conditional Access policy refuses ${theUser(facts)} a token for ${theApp(facts)}: by place, device, client app, risk or flow. Nothing in the app registration is wrong, and another sign-in alone will not help.`,
  ruledOutBy: () =>
    'The sign-in log’s tab Conditional Access shows no policy with the result “Failure” for this sign-in.',
  nextStep: (facts) =>
    `Try the same app once from a managed device in the office network. If that passes, place or device decides; if not, an administrator finds the policy by the correlation ID${facts.correlationId === null ? '' : ' below'}.`,
  repairs: (facts) => [
    askAdministrator(facts, {
      problem:
        'A Conditional Access policy blocks the sign-in below. Please tell us which policy it is and what it wants.',
      request: [
        'Sign-in logs → filter by the correlation ID → Conditional Access names the policy. If the app is meant to work here, please cover it (for example an allowed location, a compliant device, or the device code flow in “Authentication flows”).',
      ],
      undo: 'Set the policy back as it was.',
      privilege: CHANGE_CONDITIONAL_ACCESS,
    }),
    ...findPolicy(facts),
  ],
});
