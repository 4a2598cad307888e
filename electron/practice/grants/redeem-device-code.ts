import type { Context } from '../context.ts';
import { userCodeUnknown } from '../errors/authorize-errors.ts';
import { parameterMissing } from '../errors/request-errors.ts';
import * as errors from '../errors/token-errors.ts';
import { parameter } from '../http-message.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import type { Grant } from '../state.ts';
import { DEVICE_CODE_SECONDS, secondsSince } from './lifetimes.ts';
import type { TokenRequest } from './token-request.ts';

/** One poll of a device (RFC 8628, sections 3.4 and 3.5). */
export function redeemDeviceCode(context: Context, { app, form }: TokenRequest): Outcome<Grant> {
  const { state } = context;
  const deviceCode = parameter(form, 'device_code') ?? parameter(form, 'code');
  if (deviceCode === null) return fail(parameterMissing('device_code'));
  const userCode = state.userCodes.get(deviceCode);
  const waiting = userCode === null ? null : state.deviceCodes.get(userCode);
  if (userCode === null || waiting === null) return fail(userCodeUnknown());
  if (waiting.clientId !== app.appId) return fail(errors.grantOfAnotherClient());
  if (secondsSince(context, waiting.issuedAt) > DEVICE_CODE_SECONDS) return fail(errors.deviceCodeTooOld());
  switch (waiting.outcome.kind) {
    case 'pending':
      return fail(errors.authorizationPending());
    case 'declined':
      return fail(errors.authorizationDeclined());
    case 'redeemed':
      return fail(userCodeUnknown());
    case 'approved':
      state.deviceCodes.set(userCode, { ...waiting, outcome: { kind: 'redeemed' } });
      return ok(waiting.outcome.grant);
  }
}
