import type { Platform } from '../../../shared/profile/profile.ts';
import { identifyApp } from '../authorize/client.ts';
import { parseClaimsRequest } from '../claims-request.ts';
import type { Context } from '../context.ts';
import type { App } from '../directory.ts';
import {
  claimsMalformed,
  parameterMissing,
  redirectUriNotRegistered,
  requestMalformed,
  unknownTenant,
} from '../errors/request-errors.ts';
import {
  grantMalformed,
  grantNeedsTenant,
  grantTypeUnsupported,
  tenantNotNamed,
  verbUnsupported,
} from '../errors/token-errors.ts';
import {
  hasDuplicates,
  jsonResponse,
  parameter,
  withHeaders,
  type PracticeRequest,
  type PracticeResponse,
} from '../http-message.ts';
import { jsonErrorResponse } from '../json-error-response.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import { platformOfRedirectUri } from '../redirect-uri-match.ts';
import { isConsumers, type KnownSegment, type TenantSegment, type Version } from '../tenant-segment.ts';
import { authenticateClient } from '../grants/authenticate-client.ts';
import { readClient } from '../grants/client-credentials.ts';
import { GRANT_TYPES, runGrant, type GrantType } from '../grants/run-grant.ts';
import type { TokenRequest } from '../grants/token-request.ts';
import { toVersion2Form } from '../version-one.ts';

/** The token endpoint (RFC 6749, section 3.2). */
export async function answerToken(
  context: Context,
  sent: PracticeRequest,
  segment: TenantSegment,
  version: Version,
): Promise<PracticeResponse> {
  const request = version === 1 ? { ...sent, form: toVersion2Form(sent.form) } : sent;
  const caller = identifyCaller(context, request, segment, version);
  if (!caller.ok) return readable(sent, jsonErrorResponse(context, caller.error));
  const answer = await redeem(context, request, caller.value);
  const response = answer.ok
    ? jsonResponse(200, answer.value, `200 tokens for ${caller.value.app.displayName}`)
    : jsonErrorResponse(context, answer.error);
  return readable(sent, response);
}

/** A page may read its answer, also that its platform is wrong (9002326). */
const readable = ({ headers }: PracticeRequest, response: PracticeResponse): PracticeResponse =>
  headers['origin'] === undefined ? response : withHeaders(response, CROSS_ORIGIN);

const CROSS_ORIGIN = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'POST, OPTIONS',
};

type Caller = {
  readonly version: Version;
  readonly app: App;
  readonly segment: KnownSegment;
  readonly platform: Platform;
  readonly grantType: GrantType;
};

function identifyCaller(
  context: Context,
  request: PracticeRequest,
  segment: TenantSegment,
  version: Version,
): Outcome<Caller> {
  const { form } = request;
  if (request.method !== 'POST') return fail(verbUnsupported());
  if (hasDuplicates(form)) return fail(requestMalformed());
  const name = parameter(form, 'grant_type');
  if (name === null) return fail(parameterMissing('grant_type'));
  const grantType = Object.hasOwn(GRANT_TYPES, name) ? GRANT_TYPES[name] : undefined;
  if (grantType === undefined) return fail(grantTypeUnsupported(name));
  if (segment.kind === 'unknown') return fail(unknownTenant(segment.name));
  const isCommon = segment.kind === 'alias' && segment.path === 'common';
  if (grantType === 'password' && (isCommon || isConsumers(segment))) return fail(grantNeedsTenant());
  if (grantType === 'app' && segment.kind === 'alias') return fail(tenantNotNamed());
  if (version === 1 && grantType === 'app' && parameter(form, 'scope') === null)
    return fail(parameterMissing('resource'));
  const app = identifyApp(context.directory, segment, readClient(request).clientId);
  if (!app.ok) return app;
  const platform = platformOfCaller(context, app.value, grantType, form);
  return platform.ok
    ? ok({ version, app: app.value, segment, platform: platform.value, grantType })
    : platform;
}

async function redeem(context: Context, request: PracticeRequest, caller: Caller): Promise<Outcome<object>> {
  const { version, app, segment, platform, grantType } = caller;
  const { secret, assertion } = readClient(request);
  const origin = request.headers['origin'] ?? null;
  const presented = { secret, assertion, origin };
  const authentication = await authenticateClient(context, segment, app, platform, presented);
  if (!authentication.ok) return authentication;
  const claims = parseClaimsRequest(parameter(request.form, 'claims'));
  if (claims === null) return fail(claimsMalformed());
  const tokenRequest: TokenRequest = {
    version,
    app,
    segment,
    platform,
    authentication: authentication.value,
    form: request.form,
    claims,
  };
  return runGrant(context, grantType, tokenRequest);
}

/**
 * The redirect URI decides what kind of client calls. A code or refresh token remembers the one it was issued for;
 * without either the request's own counts. Grants without a redirect URI go by "Allow public client flows"; those
 * that only a confidential client may use count as Web.
 */
function platformOfCaller(
  { directory, state }: Context,
  app: App,
  grantType: GrantType,
  form: URLSearchParams,
): Outcome<Platform> {
  if (grantType === 'app' || grantType === 'on-behalf-of') return ok('web');
  const issued =
    state.codes.get(form.get('code') ?? '') ?? state.refreshTokens.get(form.get('refresh_token') ?? '');
  if (issued?.grant.clientId === app.appId) return ok(issued.grant.platform);
  const redirectUri = grantType === 'code' ? parameter(form, 'redirect_uri') : null;
  if (redirectUri === null) return ok(app.isFallbackPublicClient ? 'native' : 'web');
  const platform = platformOfRedirectUri(app, redirectUri);
  if (platform !== null) return ok(platform);
  // An address that is looked at only after the sign-in was never looked at for a code that nobody signed in for.
  return directory.faults.redirectUriCheck === 'after-sign-in'
    ? fail(grantMalformed())
    : fail({ ...redirectUriNotRegistered(redirectUri, app), error: 'invalid_client' });
}
