import type { DecodedToken } from '../../evidence/evidence.ts';
import { readClaim, readText } from '../../token/read-claim.ts';
import { isOfB2c, isPersonalAccount } from './account-kind.ts';
import { note, warning, type TokenCheck, type TokenJudgement } from './token-check.ts';

/** The address comes from the directory's mail attribute, and neither proves nor identifies anybody. */
export const email: TokenCheck = {
  id: 'email',
  title: 'E-mail address',
  examine: ({ token, about }) => {
    if (isOfB2c({ token, about })) return examineB2c(token, about.kind === 'id-token');
    if (about.kind !== 'id-token' && readText(token, 'email') === null) return null;
    if (readText(token, 'email') !== null)
      return note(
        'email is there, for display: it may change, and others can set it in their tenant.',
        ['email'],
        {
          repair: 'Know users by oid and tid, never by email.',
        },
      );
    if (isPersonalAccount({ token, about }))
      return warning(`No email: nobody asked for it.${notAMailbox(token)}`, ['email', 'preferred_username'], {
        repair: 'Ask for the scope email, or add the optional claim.',
      });
    return warning(
      `No email: the user has no mail attribute, or nobody asked for it.${notAMailbox(token)}`,
      ['email', 'preferred_username'],
      {
        repair:
          'Fill in Email in the user’s properties; then ask for the scope email, or add the optional claim.',
        cause: 'email_claim_missing',
      },
    );
  },
};

const notAMailbox = (token: DecodedToken): string =>
  readClaim(token, 'preferred_username') === undefined ? '' : ' preferred_username need not be a mailbox.';

/** User flows write a list called `emails`; custom policies may write `email`. */
function examineB2c(token: DecodedToken, isIdToken: boolean): TokenJudgement | null {
  const found = ['emails', 'email'].find((name) => readClaim(token, name) !== undefined);
  if (found !== undefined)
    return note(`${found} is there, for display: an address may change and be given to others.`, [found], {
      repair: 'Know users by sub or oid, never by an address.',
    });
  return isIdToken
    ? note('No e-mail address: the policy does not write one.', ['emails', 'email'], {
        repair: 'If the app needs it: add Email Addresses to the application claims of the user flow.',
      })
    : null;
}
