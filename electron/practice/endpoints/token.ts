import type { Platform } from '../../../shared/profile/profile.ts';
import { identifyApp } from '../authorize/client.ts';
import type { Context } from '../context.ts';
import { findTenant, type App } from '../directory.ts';
import { parameterMissing, redirectUriNotRegistered, requestMalformed } from '../errors/request-errors.ts';
import { grantTypeUnsupported, verbUnsupported } from '../errors/token-errors.ts';
import {
  hasDuplicates,
  parameter,
  withHeaders,
  type PracticeRequest,
  type PracticeResponse,
} from '../http-message.ts';
import { jsonErrorResponse } from '../json-error-response.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import { platformOfRedirectUri } from '../redirect-uri-match.ts';
import type { Grant } from '../state.ts';
import type { TenantSegment } from '../tenant-segment.ts';
import { authenticateClient } from '../token/authenticate-client.ts';
import { readClient } from '../token/client-credentials.ts';
import { issueTokens } from '../token/issue-tokens.ts';
import { redeemCode } from '../token/redeem-code.ts';
import { redeemRefreshToken } from '../token/redeem-refresh-token.ts';
import { chooseTokenScope, type TokenScope } from '../token/token-scope.ts';

/** The token endpoint (RFC 6749, section 3.2): authorization codes and refresh tokens. */
export async function answerToken(
  context: Context,
  request: PracticeRequest,
  segment: TenantSegment,
): Promise<PracticeResponse> {
  const checked = checkRequest(context, request, segment);
  if (!checked.ok) return jsonErrorResponse(context, checked.error);
  const response = await issueTokens(context, {
    ...checked.value,
    wantsClientInfo: request.form.get('client_info') === '1',
  });
  const isCrossOrigin = request.headers['origin'] !== undefined;
  return isCrossOrigin ? withHeaders(response, { 'access-control-allow-origin': '*' }) : response;
}

type Redeemed = { readonly grant: Grant; readonly nonce: string | null };
type Checked = Redeemed & {
  readonly app: App;
  readonly scope: TokenScope;
  readonly authentication: 0 | 1;
};

function checkRequest(context: Context, request: PracticeRequest, segment: TenantSegment): Outcome<Checked> {
  if (request.method !== 'POST') return fail(verbUnsupported());
  if (hasDuplicates(request.form)) return fail(requestMalformed());
  const grantType = parameter(request.form, 'grant_type');
  if (grantType === null) return fail(parameterMissing('grant_type'));
  if (grantType !== 'authorization_code' && grantType !== 'refresh_token')
    return fail(grantTypeUnsupported(grantType));
  const client = readClient(request);
  const app = identifyApp(context.directory, segment, client.clientId);
  if (!app.ok) return app;
  const platform = platformOfRequest(context, app.value, request.form);
  if (!platform.ok) return platform;
  const presented = { secret: client.secret, origin: request.headers['origin'] ?? null };
  const authentication = authenticateClient(app.value, platform.value, presented, context.now);
  if (!authentication.ok) return authentication;
  const redeemed =
    grantType === 'refresh_token'
      ? withoutNonce(redeemRefreshToken(context, app.value, request.form))
      : redeemCode(context, app.value, request.form);
  if (!redeemed.ok) return redeemed;
  const { grant, nonce } = redeemed.value;
  const tenant = findTenant(context.directory, grant.tenantId);
  const scope = chooseTokenScope(context, tenant, app.value, grant, parameter(request.form, 'scope'));
  if (!scope.ok) return scope;
  return ok({ app: app.value, grant, nonce, scope: scope.value, authentication: authentication.value });
}

const withoutNonce = (grant: Outcome<Grant>): Outcome<Redeemed> =>
  grant.ok ? ok({ grant: grant.value, nonce: null }) : grant;

/**
 * The redirect URI decides what kind of client calls. A code or refresh token remembers the one it was issued for;
 * without either the request's own counts, and at last the registration's fallback.
 */
function platformOfRequest({ state }: Context, app: App, form: URLSearchParams): Outcome<Platform> {
  const issued =
    state.codes.get(form.get('code') ?? '') ?? state.refreshTokens.get(form.get('refresh_token') ?? '');
  if (issued?.grant.clientId === app.appId) return ok(issued.grant.platform);
  const redirectUri = parameter(form, 'redirect_uri');
  if (redirectUri === null) return ok(app.isFallbackPublicClient ? 'native' : 'web');
  const platform = platformOfRedirectUri(app, redirectUri);
  return platform === null
    ? fail({ ...redirectUriNotRegistered(redirectUri, app.appId), error: 'invalid_client' })
    : ok(platform);
}
