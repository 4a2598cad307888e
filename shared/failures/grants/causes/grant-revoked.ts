import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { theUser } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { timesNamed } from '../../../reasoning/near-miss/time-difference.ts';
import { SIGN_IN_AGAIN } from '../../../reasoning/repairs/sign-in-again.ts';

export const grantRevoked = defineCause('grant_revoked', {
  title: 'Sign-in revoked',
  summary: (facts) =>
    `The tokens of ${theUser(facts)} were revoked by a changed or reset password, or by an administrator (“Revoke sessions”). Everything issued before then is refused.${timesNamed(facts)}`,
  ruledOutBy: () =>
    '“TokensValidFrom” in the message is earlier than the time the token was issued; the user’s audit log shows neither a password change nor a revocation.',
  nextStep: (facts) =>
    `Sign in again. If the error comes back at once, the app still uses the old token from its store: delete it. The revocation of ${theUser(facts)} shows under ${menuPath('user-audit-logs')}.`,
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
