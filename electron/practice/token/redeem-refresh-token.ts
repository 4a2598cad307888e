import type { Context } from '../context.ts';
import type { App } from '../directory.ts';
import { parameterMissing } from '../errors/request-errors.ts';
import * as errors from '../errors/token-errors.ts';
import { parameter } from '../http-message.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import type { Grant } from '../state.ts';

const IDLE_LIFETIME_MS = 90 * 24 * 60 * 60 * 1000;

/** A refresh token is not used up: Entra keeps the old one valid when it hands out a new one. */
export function redeemRefreshToken(context: Context, app: App, form: URLSearchParams): Outcome<Grant> {
  const token = parameter(form, 'refresh_token');
  if (token === null) return fail(parameterMissing('refresh_token'));
  const issued = context.state.refreshTokens.get(token);
  if (issued === null) return fail(errors.grantMalformed());
  if (issued.grant.clientId !== app.appId) return fail(errors.grantOfAnotherClient());
  return context.now.getTime() - issued.issuedAt.getTime() > IDLE_LIFETIME_MS
    ? fail(errors.grantExpired())
    : ok(issued.grant);
}
