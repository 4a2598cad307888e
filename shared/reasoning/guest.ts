import type { DecodedToken } from '../evidence/evidence.ts';
import { readClaim, readText } from '../token/read-claim.ts';

/** The account's home is elsewhere, as the token tells it: optional claim `acct`, or an `idp` that is not the issuer. */
export function isGuest(token: DecodedToken): boolean {
  const account = readClaim(token, 'acct');
  if (account === 0 || account === 1) return account === 1;
  const provider = readText(token, 'idp');
  return provider !== null && provider !== readText(token, 'iss');
}
