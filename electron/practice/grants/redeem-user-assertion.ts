import type { Context } from '../context.ts';
import { userById, type App } from '../directory.ts';
import * as errors from '../errors/assertion-errors.ts';
import { parameterMissing } from '../errors/request-errors.ts';
import { parameter } from '../http-message.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import type { Grant } from '../state.ts';
import { parseJwt } from '../minting/parse-jwt.ts';
import { verifyOwnToken, type VerifiedClaims } from '../minting/verify-own-token.ts';
import type { TokenRequest } from './token-request.ts';

/**
 * On-behalf-of: an API changes the token that it was called with for one to the next API.
 * Source: learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow.
 */
export async function redeemUserAssertion(context: Context, request: TokenRequest): Promise<Outcome<Grant>> {
  const { app, form, platform } = request;
  const [assertion, use, scope] = ['assertion', 'requested_token_use', 'scope'].map((name) =>
    parameter(form, name),
  );
  if (!assertion) return fail(parameterMissing('assertion'));
  if (use !== 'on_behalf_of') return fail(parameterMissing('requested_token_use'));
  if (!scope) return fail(parameterMissing('scope'));
  if (parseJwt(assertion) === null) return fail(errors.assertionMalformed('assertion'));
  const claims = await verifyOwnToken(context, assertion);
  if (claims === null) return fail(errors.userAssertionInvalid());
  const checked = checkClaims(context, app, claims);
  if (!checked.ok) return checked;
  const user = userById(context.directory, textOf(claims['oid']));
  if (user === null) return fail(errors.userAssertionInvalid());
  const amr: unknown = claims['amr'];
  return ok({
    tenantId: user.tenantId,
    clientId: app.appId,
    userId: user.objectId,
    session: {
      userId: user.objectId,
      sessionId: textOf(claims['sid']),
      signedInAt: context.now,
      hasMfa: Array.isArray(amr) && amr.includes('mfa'),
      isKept: false,
    },
    scope,
    platform,
    claims: request.claims,
  });
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function checkClaims({ now }: Context, app: App, claims: VerifiedClaims): Outcome<null> {
  const { aud, exp, scp, idtyp } = claims;
  const expiry = typeof exp === 'number' ? new Date(exp * 1000) : new Date(0);
  if (expiry <= now) return fail(errors.userAssertionExpired(now, expiry));
  const audiences = [app.appId, ...app.identifierUris];
  const isForApp = typeof aud === 'string' && audiences.includes(aud);
  if (typeof scp === 'string')
    return isForApp ? ok(null) : fail(errors.userAssertionAudience(app, textOf(aud)));
  const isAppOnly = idtyp === 'app' || claims['oid'] === claims['sub'];
  return fail(isAppOnly ? errors.userAssertionIsAppOnly(app) : errors.userAssertionIsIdToken());
}
