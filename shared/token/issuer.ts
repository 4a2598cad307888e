import type { DecodedToken } from '../evidence/evidence.ts';
import { isGuid } from '../entra/guid.ts';
import { readText } from './read-claim.ts';

/**
 * The issuer that a token has to name. `common` and `organizations` publish a pattern with a literal `{tenantid}`, for
 * which the token's `tid` is put; a `tid` that is not a GUID is not put in, so that it cannot reshape the address.
 */
export function issuerFor(published: string, token: DecodedToken): string {
  const tid = readText(token, 'tid');
  return tid !== null && isGuid(tid) ? published.replace('{tenantid}', tid) : published;
}
