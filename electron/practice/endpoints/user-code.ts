import { browserIdOf, sessionsOf, browserCookie } from '../authorize/cookies.ts';
import { firstStep } from '../authorize/first-step.ts';
import { plainRequest, startFlow } from '../authorize/start-flow.ts';
import type { Context } from '../context.ts';
import { findApp } from '../directory.ts';
import { deviceCodeExpired, userCodeUnknown } from '../errors/authorize-errors.ts';
import { withCookie, type PracticeRequest, type PracticeResponse } from '../http-message.ts';
import { userCodePage } from '../pages/device-page.ts';
import { DEVICE_CODE_SECONDS, secondsSince } from '../grants/lifetimes.ts';
import { parseTenantSegment, tenantOf } from '../tenant-segment.ts';

/** RFC 8628, section 3.3: the user types the code and signs in; nothing of it tells the device's address to anybody. */
export async function answerUserCode(context: Context, request: PracticeRequest): Promise<PracticeResponse> {
  const browserId = browserIdOf(request) ?? context.random.text(32);
  const cookie = browserCookie(browserId);
  if (request.method !== 'POST') return withCookie(userCodePage(context, null), cookie);
  const userCode = (request.form.get('otc') ?? '').trim().toUpperCase();
  const waiting = context.state.deviceCodes.get(userCode);
  if (waiting?.outcome.kind !== 'pending')
    return withCookie(userCodePage(context, userCodeUnknown()), cookie);
  if (secondsSince(context, waiting.issuedAt) > DEVICE_CODE_SECONDS)
    return withCookie(userCodePage(context, deviceCodeExpired()), cookie);
  const segment = parseTenantSegment(context.directory, waiting.tenantSegment);
  const app = findApp(context.directory, tenantOf(segment), waiting.clientId);
  if (app === null) return withCookie(userCodePage(context, userCodeUnknown()), cookie);
  const { tenantSegment, clientId, scope } = waiting;
  const signIn = startFlow(context, {
    app,
    segment,
    purpose: { kind: 'device', userCode },
    request: plainRequest({ tenantSegment, clientId, scope }),
    browserId,
    sessions: sessionsOf(context, request),
    laterError: null,
  });
  return withCookie(await firstStep(context, signIn), cookie);
}
