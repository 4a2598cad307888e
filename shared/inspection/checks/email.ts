import type { DecodedToken } from '../../evidence/evidence.ts';
import { readClaim, readText } from '../../token/read-claim.ts';
import { note, warning, type TokenCheck } from './token-check.ts';

/** The address comes from the directory's mail attribute, and neither proves nor identifies anybody. */
export const email: TokenCheck = {
  id: 'email',
  title: 'E-mail address',
  examine: ({ token, about }) => {
    if (about.kind !== 'id-token' && readText(token, 'email') === null) return null;
    if (readText(token, 'email') !== null)
      return note(
        'email is there, for display: it may change, and others can set it in their tenant.',
        ['email'],
        {
          repair: 'Know users by oid and tid, never by email.',
        },
      );
    return warning(missingLine(token), ['email', 'preferred_username'], {
      repair:
        'Fill in Email in the user’s properties; then ask for the scope email, or add the optional claim.',
      cause: 'email_claim_missing',
    });
  },
};

function missingLine(token: DecodedToken): string {
  return readClaim(token, 'preferred_username') === undefined
    ? 'No email: the user has no mail attribute, or nobody asked for it.'
    : 'No email: the user has no mail attribute, or nobody asked for it. preferred_username need not be a mailbox.';
}
