import { createHash } from 'node:crypto';
import type { Context } from '../context.ts';
import { parameterMissing } from '../errors/request-errors.ts';
import * as errors from '../errors/token-errors.ts';
import { parameter } from '../http-message.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import type { Challenge, IssuedCode } from '../state.ts';
import { tenantOf } from '../tenant-segment.ts';
import { secondsSince } from './lifetimes.ts';
import type { TokenRequest } from './token-request.ts';

/** Checks a code against the request that brings it, and uses it up. RFC 6749, section 4.1.3; RFC 7636, section 4.6. */
export function redeemCode(context: Context, { app, form, segment }: TokenRequest): Outcome<IssuedCode> {
  const code = parameter(form, 'code');
  if (code === null) return fail(parameterMissing('code'));
  const issued = context.state.codes.get(code);
  if (issued === null) return fail(errors.grantMalformed());
  if (issued.grant.clientId !== app.appId) return fail(errors.grantOfAnotherClient());
  const tenant = tenantOf(segment);
  if (tenant !== null && tenant.id !== issued.grant.tenantId) return fail(errors.grantOfAnotherTenant());
  if (issued.isRedeemed) return fail(errors.codeRedeemed());
  if (secondsSince(context, issued.issuedAt) > context.directory.faults.codes.lifetimeSeconds)
    return fail(errors.grantExpired());
  const redirectUri = parameter(form, 'redirect_uri');
  if (redirectUri === null && issued.isRedirectUriSent) return fail(errors.redirectUriMissing());
  if (redirectUri !== null && redirectUri !== issued.redirectUri)
    return fail(errors.redirectUriDiffers(redirectUri, issued.redirectUri));
  if (!isVerified(issued.challenge, parameter(form, 'code_verifier'))) return fail(errors.verifierWrong());
  context.state.codes.set(code, { ...issued, isRedeemed: true });
  return ok(issued);
}

/** A verifier without a challenge is refused too: the challenge may have been stripped on the way (RFC 9700, 2.1.1). */
function isVerified(challenge: Challenge | null, verifier: string | null): boolean {
  if (challenge === null || verifier === null) return challenge === null && verifier === null;
  const derived =
    challenge.method === 'plain' ? verifier : createHash('sha256').update(verifier).digest('base64url');
  return derived === challenge.value;
}
