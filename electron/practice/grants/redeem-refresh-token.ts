import type { Context } from '../context.ts';
import { sessionRevoked } from '../errors/policy-errors.ts';
import { parameterMissing } from '../errors/request-errors.ts';
import * as errors from '../errors/token-errors.ts';
import { parameter } from '../http-message.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import type { IssuedRefreshToken } from '../state.ts';
import { REFRESH_IDLE_SECONDS, secondsSince, SPA_REFRESH_SECONDS } from './lifetimes.ts';
import type { TokenRequest } from './token-request.ts';

/** A refresh token is not used up: Entra keeps the old one valid when it hands out a new one. */
export function redeemRefreshToken(
  context: Context,
  { app, form }: TokenRequest,
): Outcome<IssuedRefreshToken> {
  const token = parameter(form, 'refresh_token');
  if (token === null) return fail(parameterMissing('refresh_token'));
  const issued = context.state.refreshTokens.get(token);
  if (issued === null) return fail(errors.grantMalformed());
  if (issued.grant.clientId !== app.appId) return fail(errors.grantOfAnotherClient());
  if (isRevoked(context, issued))
    return fail(sessionRevoked(issued.issuedAt, context.state.revoked.get(issued.grant.userId), context.now));
  if (issued.grant.platform === 'spa' && secondsSince(context, issued.firstIssuedAt) > SPA_REFRESH_SECONDS)
    return fail(errors.spaRefreshTokenOld(issued.firstIssuedAt));
  return secondsSince(context, issued.issuedAt) > REFRESH_IDLE_SECONDS
    ? fail(errors.refreshTokenIdle(issued.issuedAt))
    : ok(issued);
}

function isRevoked({ state, directory }: Context, { grant, firstIssuedAt }: IssuedRefreshToken): boolean {
  const revokedAt = state.revoked.get(grant.userId);
  return directory.faults.areRefreshTokensRevoked || (revokedAt !== null && firstIssuedAt <= revokedAt);
}
