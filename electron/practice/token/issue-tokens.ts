import type { Context } from '../context.ts';
import type { App } from '../directory.ts';
import { jsonResponse, type PracticeResponse } from '../http-message.ts';
import type { Grant } from '../state.ts';
import { issueAccessToken } from '../tokens/access-token.ts';
import { issueIdToken } from '../tokens/id-token.ts';
import { clientInfoOf } from '../tokens/subject.ts';
import { scopeText, scpClaim, type TokenScope } from './token-scope.ts';

type Issue = {
  readonly app: App;
  readonly grant: Grant;
  readonly scope: TokenScope;
  readonly authentication: 0 | 1;
  readonly nonce: string | null;
  readonly wantsClientInfo: boolean;
};

/** The successful answer of the token endpoint (RFC 6749, section 5.1; OpenID Connect Core 1.0, section 3.1.3.3). */
export async function issueTokens(context: Context, issue: Issue): Promise<PracticeResponse> {
  const { app, grant, scope } = issue;
  const subject = { ...issue, user: scope.user, tenantId: grant.tenantId, sessionId: grant.sessionId };
  const lifetimeSeconds = accessLifetime(context);
  const accessToken = await issueAccessToken(context, subject, {
    resource: scope.resource,
    resourceName: scope.resourceName,
    scp: scpClaim(scope),
    lifetimeSeconds,
  });
  const body = {
    token_type: 'Bearer',
    scope: scopeText(scope),
    expires_in: lifetimeSeconds,
    ext_expires_in: lifetimeSeconds,
    access_token: accessToken,
    ...(scope.oidc.includes('offline_access') ? { refresh_token: issueRefreshToken(context, grant) } : {}),
    ...(scope.oidc.includes('openid')
      ? { id_token: await issueIdToken(context, subject, scope.oidc, issue.nonce) }
      : {}),
    ...(issue.wantsClientInfo ? { client_info: clientInfoOf(scope.user) } : {}),
  };
  return jsonResponse(200, body, `200 tokens for ${app.displayName}`);
}

/** Between 60 and 90 minutes, as Entra spreads it. */
const accessLifetime = ({ random }: Context): number => 3600 + (random.bytes(2).readUInt16BE() % 1800);

function issueRefreshToken({ state, random, now }: Context, grant: Grant): string {
  const token = `1.${random.text(192)}`;
  state.refreshTokens.set(token, { grant, issuedAt: now });
  return token;
}
