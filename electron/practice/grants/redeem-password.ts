import { userNamed } from '../authorize/accounts.ts';
import type { Context } from '../context.ts';
import { CONSUMERS_TENANT_ID } from '../directory.ts';
import { passwordWrong, userUnknown } from '../errors/authorize-errors.ts';
import { accountLocked, accountNotInTenant } from '../errors/policy-errors.ts';
import { parameterMissing } from '../errors/request-errors.ts';
import { parameter } from '../http-message.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import { accountError, placeName } from '../policy.ts';
import type { Grant } from '../state.ts';
import { isUserOf, tenantOf } from '../tenant-segment.ts';
import type { TokenRequest } from './token-request.ts';

/**
 * The user's password in the client's hands (RFC 6749, section 4.3). Nobody can be asked for more, so that every
 * policy that wants more ends it. Personal accounts cannot use it.
 * Source: learn.microsoft.com/entra/identity-platform/v2-oauth-ropc.
 */
export function redeemPassword(context: Context, request: TokenRequest): Outcome<Grant> {
  const { app, form, segment, platform } = request;
  const [username, password, scope] = ['username', 'password', 'scope'].map((name) => parameter(form, name));
  if (!username) return fail(parameterMissing('username'));
  if (!password) return fail(parameterMissing('password'));
  if (!scope) return fail(parameterMissing('scope'));
  const user = userNamed(context, segment, username);
  if (user === null || user.tenantId === CONSUMERS_TENANT_ID)
    return fail(userUnknown(username, placeName(tenantOf(segment))));
  if (user.isLocked) return fail(accountLocked());
  if (user.password !== password) return fail(passwordWrong());
  const error = accountError(user);
  if (error !== null) return fail(error);
  if (!isUserOf(segment, user)) return fail(accountNotInTenant(user, placeName(tenantOf(segment)), app));
  return ok({
    tenantId: user.tenantId,
    clientId: app.appId,
    userId: user.objectId,
    session: {
      userId: user.objectId,
      sessionId: context.random.guid(),
      signedInAt: context.now,
      hasMfa: false,
      isKept: false,
    },
    scope,
    platform,
    claims: request.claims,
  });
}
