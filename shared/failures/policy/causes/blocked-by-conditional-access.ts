import { defineCause } from '../../../reasoning/cause.ts';
import { theApp, theUser } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_CONDITIONAL_ACCESS } from '../../../reasoning/dialects/privileges.ts';
import { findPolicy } from '../../../reasoning/repairs/conditional-access.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

export const blockedByConditionalAccess = defineCause('blocked_by_conditional_access', {
  title: 'Blocked by Conditional Access',
  summary: (facts) =>
    `A Conditional Access policy denies ${theUser(facts)} a token for ${theApp(facts)}, because of location, device, client app, risk or flow. The app registration is fine, and signing in again will not help.`,
  ruledOutBy: () =>
    'The Conditional Access tab of the sign-in log shows no policy with the result “Failure” for this sign-in.',
  nextStep: (facts) =>
    `Try the same app once from a managed device on the office network. If that works, the location or the device is the reason; if not, an administrator can find the policy by the correlation ID${facts.correlationId === null ? '' : ' below'}.`,
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
