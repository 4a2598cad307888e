import { defineCause } from '../../../reasoning/cause.ts';
import { capital, theUser } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { timesNamed } from '../../../reasoning/near-miss/time-difference.ts';
import { SIGN_IN_AGAIN } from '../../../reasoning/repairs/sign-in-again.ts';

export const grantRevoked = defineCause('grant_revoked', {
  title: 'Sign-in revoked',
  summary: (facts) =>
    `The tokens of ${theUser(facts)} were revoked, by a changed or reset password or by an administrator (“Revoke sessions”). Everything issued before that moment is refused.${timesNamed(facts)}`,
  ruledOutBy: () =>
    'The message’s “TokensValidFrom” lies before the time the token was issued; the user’s audit log shows neither a password change nor a revocation.',
  nextStep: (facts) =>
    `Sign in once more. If the error comes back at once, the app still uses the old token from its store: delete it. ${capital(theUser(facts))} can be looked up under Entra ID → Users → Audit logs.`,
  repairs: (facts) => [
    code(
      facts,
      [
        [null, 'Delete the stored token and let the user sign in again.'],
        ...SIGN_IN_AGAIN,
        [
          null,
          'Unattended jobs should not hang on a user’s password: use client credentials, a managed identity or a federated credential.',
        ],
      ],
      { undo: 'None: a revocation cannot be taken back.' },
    ),
  ],
});
