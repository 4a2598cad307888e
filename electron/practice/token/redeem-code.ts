import { createHash } from 'node:crypto';
import type { Context } from '../context.ts';
import type { App } from '../directory.ts';
import { parameterMissing } from '../errors/request-errors.ts';
import * as errors from '../errors/token-errors.ts';
import { parameter } from '../http-message.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import type { Challenge, IssuedCode } from '../state.ts';

const CODE_LIFETIME_MS = 10 * 60 * 1000;

/** Checks a code against the request that brings it, and uses it up. RFC 6749, section 4.1.3; RFC 7636, section 4.6. */
export function redeemCode(context: Context, app: App, form: URLSearchParams): Outcome<IssuedCode> {
  const code = parameter(form, 'code');
  if (code === null) return fail(parameterMissing('code'));
  const issued = context.state.codes.get(code);
  if (issued === null) return fail(errors.grantMalformed());
  if (issued.grant.clientId !== app.appId) return fail(errors.grantOfAnotherClient());
  if (issued.isRedeemed) return fail(errors.codeRedeemed());
  if (context.now.getTime() - issued.issuedAt.getTime() > CODE_LIFETIME_MS)
    return fail(errors.grantExpired());
  const redirectUri = parameter(form, 'redirect_uri');
  if (redirectUri === null) return fail(parameterMissing('redirect_uri'));
  if (redirectUri !== issued.redirectUri)
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
