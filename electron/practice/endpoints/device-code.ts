import { identifyApp } from '../authorize/client.ts';
import type { Context } from '../context.ts';
import { parameterMissing, requestMalformed } from '../errors/request-errors.ts';
import { verbUnsupported } from '../errors/token-errors.ts';
import {
  hasDuplicates,
  jsonResponse,
  parameter,
  type PracticeRequest,
  type PracticeResponse,
} from '../http-message.ts';
import { jsonErrorResponse } from '../json-error-response.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import { DEVICE_PATH } from '../pages/device-page.ts';
import { parseScope } from '../scope.ts';
import type { DeviceCode } from '../state.ts';
import { tenantOf, type TenantSegment, type Version } from '../tenant-segment.ts';
import { DEVICE_CODE_SECONDS } from '../grants/lifetimes.ts';
import { readClient } from '../grants/client-credentials.ts';
import { toVersion2 } from '../version-one.ts';

/** RFC 8628, sections 3.1 and 3.2, as Entra answers it: with a sentence to show, and without `verification_uri_complete`. */
export function answerDeviceCode(
  context: Context,
  sent: PracticeRequest,
  segment: TenantSegment,
  tenantSegment: string,
  version: Version,
): PracticeResponse {
  const request = version === 1 ? { ...sent, form: toVersion2(sent.form, true) } : sent;
  const parsed = parseRequest(context, request, segment, tenantSegment);
  if (!parsed.ok) return jsonErrorResponse(context, parsed.error);
  const userCode = newUserCode(context);
  const deviceCode = context.random.text(150);
  context.state.deviceCodes.set(userCode, parsed.value);
  context.state.userCodes.set(deviceCode, userCode);
  const address = `${context.origin}${DEVICE_PATH}`;
  const body = {
    user_code: userCode,
    device_code: deviceCode,
    verification_uri: address,
    expires_in: DEVICE_CODE_SECONDS,
    interval: context.directory.faults.devicePollSeconds,
    message: `To sign in, use a web browser to open the page ${address} and enter the code ${userCode} to authenticate.`,
  };
  return jsonResponse(200, version === 1 ? toVersion1Members(body) : body, '200 device code');
}

/** `/oauth2/devicecode`: another name for the address, and numbers as text. */
function toVersion1Members<B extends { verification_uri: string; expires_in: number; interval: number }>({
  verification_uri,
  ...body
}: B) {
  return {
    ...body,
    verification_url: verification_uri,
    expires_in: String(body.expires_in),
    interval: String(body.interval),
  };
}

function parseRequest(
  context: Context,
  request: PracticeRequest,
  segment: TenantSegment,
  tenantSegment: string,
): Outcome<DeviceCode> {
  if (request.method !== 'POST') return fail(verbUnsupported());
  if (hasDuplicates(request.form)) return fail(requestMalformed());
  const app = identifyApp(context.directory, segment, readClient(request).clientId);
  if (!app.ok) return app;
  const scope = parameter(request.form, 'scope');
  if (scope === null) return fail(parameterMissing('scope'));
  const scopes = parseScope(context.directory, tenantOf(segment), app.value, scope);
  if (!scopes.ok) return scopes;
  const { appId: clientId } = app.value;
  return ok({ tenantSegment, clientId, scope, issuedAt: context.now, outcome: { kind: 'pending' } });
}

/** Nine signs that nobody mistakes for one another. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

const newUserCode = ({ random }: Context): string =>
  [...random.bytes(9)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
