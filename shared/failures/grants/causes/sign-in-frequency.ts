import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { theUser } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_CONDITIONAL_ACCESS } from '../../../reasoning/dialects/privileges.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { timesNamed } from '../../../reasoning/near-miss/time-difference.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';
import { SIGN_IN_AGAIN } from '../../../reasoning/repairs/sign-in-again.ts';

export const signInFrequency = defineCause('sign_in_frequency', {
  title: 'Sign-in frequency of Conditional Access exceeded',
  summary: (facts) =>
    `A Conditional Access policy demands a new sign-in after some time, and for ${theUser(facts)} that time has passed.${timesNamed(facts)} The refresh token itself is intact, but is no longer accepted.`,
  ruledOutBy: () =>
    `No policy with “Sign-in frequency” applies to this sign-in, as its tab Conditional Access shows under ${menuPath('sign-in-logs')}.`,
  nextStep: () =>
    'Sign in interactively: if it then works again for the same length of time, the policy is the cause.',
  repairs: (facts) => [
    code(facts, [[null, 'Handle it as a normal event: ask for an interactive sign-in.'], ...SIGN_IN_AGAIN], {
      undo: 'None needed.',
    }),
    askAdministrator(facts, {
      problem:
        'Users of the app below have to sign in again very often, because of a sign-in frequency in Conditional Access.',
      request: [
        `Please check ${menuPath('sign-in-frequency')}, and whether this app shall be covered by it.`,
      ],
      undo: 'Set the former frequency again.',
      privilege: CHANGE_CONDITIONAL_ACCESS,
    }),
  ],
});
