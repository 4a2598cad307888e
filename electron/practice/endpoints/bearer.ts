import type { Context } from '../context.ts';
import { userById, type User } from '../directory.ts';
import { jsonResponse, withHeaders, type PracticeRequest, type PracticeResponse } from '../http-message.ts';
import { verifyOwnToken, type VerifiedClaims } from '../minting/verify-own-token.ts';

export type Bearer = { readonly claims: VerifiedClaims; readonly user: User };

/** Claims of a valid token for an API of the practice tenant; `null` for everything else (RFC 6750, section 2.1). */
export async function readToken(
  context: Context,
  { headers }: PracticeRequest,
  audiences: readonly string[],
): Promise<VerifiedClaims | null> {
  const [, token] = /^Bearer ([\w.-]+)$/iu.exec(headers['authorization'] ?? '') ?? [];
  const claims = token === undefined ? null : await verifyOwnToken(context, token);
  if (claims === null) return null;
  const { aud, exp, nbf } = claims;
  const seconds = context.now.getTime() / 1000;
  const isTimely = typeof exp === 'number' && exp > seconds && typeof nbf === 'number' && nbf <= seconds;
  const isFor = typeof aud === 'string' && audiences.includes(aud.replace(/\/$/u, ''));
  return isTimely && isFor ? claims : null;
}

/** The same where the token has to be about a user. */
export async function readBearer(
  context: Context,
  request: PracticeRequest,
  audiences: readonly string[],
): Promise<Bearer | null> {
  const claims = await readToken(context, request, audiences);
  const oid = claims?.['oid'];
  const user = typeof oid === 'string' ? userById(context.directory, oid) : null;
  return claims !== null && user !== null ? { claims, user } : null;
}

/** Whether the token carries a delegated permission. */
export const hasScope = ({ claims }: Bearer, scope: string): boolean =>
  typeof claims['scp'] === 'string' && claims['scp'].split(' ').includes(scope);

/** An error as Microsoft Graph shapes it. */
export function apiError(
  { now, traceId, correlationId }: Context,
  status: 400 | 401 | 403 | 404,
  code: string,
  message: string,
  challenge = 'Bearer',
): PracticeResponse {
  const innerError = {
    date: now.toISOString().slice(0, 19),
    'request-id': traceId,
    'client-request-id': correlationId,
  };
  const response = jsonResponse(status, { error: { code, message, innerError } }, `${status} ${code}`);
  return status === 401 ? withHeaders(response, { 'www-authenticate': challenge }) : response;
}
