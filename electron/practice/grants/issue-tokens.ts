import { mergeClaims } from '../claims-request.ts';
import type { Context } from '../context.ts';
import { userById, type User } from '../directory.ts';
import type { EntraError } from '../entra-error.ts';
import { inTokenWords } from '../errors/policy-errors.ts';
import { grantOfAnotherClient } from '../errors/token-errors.ts';
import { parameter } from '../http-message.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import { accountError, decide } from '../policy.ts';
import type { Grant } from '../state.ts';
import { issueAccessToken } from '../minting/access-token.ts';
import { issueIdToken } from '../minting/id-token.ts';
import { clientInfoOf } from '../minting/pairwise-subject.ts';
import { accessLifetime, secondsSince, SPA_REFRESH_SECONDS } from './lifetimes.ts';
import { resourceError, splitScope } from '../scope.ts';
import { chooseTokenScope, scopeText, scpClaim, type TokenScope } from './token-scope.ts';
import type { TokenRequest } from './token-request.ts';
import { toVersion1Body } from '../version-one.ts';

/** What a code, a refresh token, a password or another token was good for. */
export type Redeemed = {
  readonly grant: Grant;
  readonly nonce: string | null;
  /** Of the first refresh token in the row. */
  readonly firstIssuedAt: Date;
  /** As the token request names it. */
  readonly scope: string | null;
  /** Whether the user has accepted the grant's scopes on a page; where nobody was asked, consent must be there already. */
  readonly isAccepted: boolean;
};

/** The successful answer of the token endpoint (RFC 6749, section 5.1; OpenID Connect Core 1.0, section 3.1.3.3). */
export async function issueTokens(
  context: Context,
  request: TokenRequest,
  { grant: granted, nonce, firstIssuedAt, scope: requested, isAccepted }: Redeemed,
): Promise<Outcome<object>> {
  const { app } = request;
  const grant = { ...granted, claims: mergeClaims(granted.claims, request.claims) };
  const user = userById(context.directory, grant.userId);
  if (user === null) return fail(grantOfAnotherClient());
  const scope = chooseTokenScope(context, app, user, grant, { requested, isAccepted });
  if (!scope.ok) return scope;
  const mismatch = resourceError(parameter(request.form, 'resource'), [scope.value.resource]);
  if (mismatch !== null) return fail(mismatch);
  const refusal = refusalOf(context, request, user, grant, scope.value);
  if (refusal !== null) return fail(inTokenWords(refusal, isPlainVersion2(request)));
  const { oidc, resource, resourceName } = scope.value;
  const subject = {
    app,
    user,
    tenantId: grant.tenantId,
    session: grant.session,
    authentication: request.authentication,
    claims: grant.claims,
  };
  const lifetimeSeconds = accessLifetime(context, grant.claims, resource);
  const access = { resource, resourceName, scp: scpClaim(scope.value), lifetimeSeconds };
  const idTokenRequest = { version: request.version, oidcScopes: oidc, nonce, frontChannel: null };
  // The ID token first: another thread signs it while this one signs the access token.
  const [idToken, accessToken] = await Promise.all([
    oidc.includes('openid') ? issueIdToken(context, subject, idTokenRequest) : null,
    issueAccessToken(context, subject, access),
  ]);
  // A renewal may leave `offline_access` away: what was granted once is enough.
  const isRefreshable = [...oidc, ...splitScope(grant.scope)].includes('offline_access');
  const refreshToken = isRefreshable ? issueRefreshToken(context, grant, firstIssuedAt) : null;
  const body = {
    token_type: 'Bearer',
    scope: scopeText(scope.value),
    expires_in: lifetimeSeconds,
    ext_expires_in: lifetimeSeconds,
    ...(lifetimeSeconds > LONG_SECONDS ? { refresh_in: Math.floor(lifetimeSeconds / 2) } : {}),
    access_token: accessToken,
    ...(refreshToken === null ? {} : { refresh_token: refreshToken }),
    ...(refreshToken !== null && grant.platform === 'spa'
      ? { refresh_token_expires_in: spaSecondsLeft(context, firstIssuedAt) }
      : {}),
    ...(idToken === null ? {} : { id_token: idToken }),
    ...(parameter(request.form, 'client_info') === '1' ? { client_info: clientInfoOf(user) } : {}),
  };
  const resourceText = resourceName === '' ? resource.appId : resourceName;
  return ok(request.version === 1 ? toVersion1Body(context.now, body, resourceText) : body);
}

/** From here on a client is told when to renew, long before the end. */
const LONG_SECONDS = 2 * 60 * 60;

const spaSecondsLeft = (context: Context, firstIssuedAt: Date): number =>
  Math.max(0, Math.floor(SPA_REFRESH_SECONDS - secondsSince(context, firstIssuedAt)));

/** On-behalf-of answers as v1.0 does (learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow). */
const isPlainVersion2 = ({ version, form }: TokenRequest): boolean =>
  version === 2 && form.get('grant_type') !== 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** Accounts and policies are looked at again with every token: much can have changed since the sign-in. */
function refusalOf(
  context: Context,
  { app }: TokenRequest,
  user: User,
  { session, claims }: Grant,
  { oidc, permissions, resource, resourceName, isDefault }: TokenScope,
): EntraError | null {
  const account = accountError(user);
  if (account !== null) return account;
  const decision = decide(context, {
    user,
    app,
    scopes: { oidc, permissions, defaults: isDefault ? [{ resource, resourceName }] : [] },
    hasMfa: session.hasMfa,
    wantsMfa: claims.answersPolicy || claims.authContexts.length > 0,
    at: 'token',
  });
  return decision.kind === 'allowed' ? null : decision.error;
}

/** More than a thousand characters, as real ones: columns and cookies have to hold them. */
const REFRESH_TOKEN_BYTES = 800;

function issueRefreshToken({ state, random, now }: Context, grant: Grant, firstIssuedAt: Date): string {
  const token = `1.${random.text(REFRESH_TOKEN_BYTES)}`;
  state.refreshTokens.set(token, { grant, issuedAt: now, firstIssuedAt });
  return token;
}
