import type { Context } from '../context.ts';
import type { App, User } from '../directory.ts';
import type { PracticeResponse } from '../http-message.ts';
import { devicePage } from '../pages/device-page.ts';
import type { ScopeRequest } from '../scope.ts';
import type { AuthorizeRequest, Flow, Grant, Session } from '../state.ts';
import { accessLifetime } from '../grants/lifetimes.ts';
import { scopeOfFirstResource, scopeText, scpClaim } from '../grants/token-scope.ts';
import { issueAccessToken } from '../minting/access-token.ts';
import { issueIdToken } from '../minting/id-token.ts';
import { clientInfoOf } from '../minting/pairwise-subject.ts';
import { answerApp } from './answer-app.ts';
import { issueCode } from './issue-code.ts';

/** Who has signed in, to what. */
export type SignedIn = {
  readonly app: App;
  readonly user: User;
  readonly session: Session;
  readonly scopes: ScopeRequest;
};

/** Ends a sign-in well: the app gets what it asked for, or the device learns that it may go on. */
export async function finish(context: Context, flow: Flow, signedIn: SignedIn): Promise<PracticeResponse> {
  const { request, purpose } = flow;
  const { app, user, session } = signedIn;
  const grant: Grant = {
    tenantId: user.tenantId,
    clientId: app.appId,
    userId: user.objectId,
    session,
    scope: request.scope,
    platform: request.platform,
    claims: request.claims,
  };
  rememberApp(context, session, app);
  switch (purpose.kind) {
    case 'device':
      return approveDevice(context, purpose.userCode, grant, app);
    case 'admin-consent':
      return answerApp(context, request, { admin_consent: 'True', tenant: user.tenantId }, 'admin consent');
    case 'app':
      return answerWithTokens(context, request, grant, signedIn);
  }
}

function rememberApp({ state }: Context, { sessionId }: Session, { appId }: App): void {
  const known = state.signedInApps.get(sessionId) ?? [];
  if (!known.includes(appId)) state.signedInApps.set(sessionId, [...known, appId]);
}

function approveDevice(context: Context, userCode: string, grant: Grant, app: App): PracticeResponse {
  const waiting = context.state.deviceCodes.get(userCode);
  if (waiting !== null)
    context.state.deviceCodes.set(userCode, { ...waiting, outcome: { kind: 'approved', grant } });
  return devicePage(context, app, 'approved');
}

/** OAuth 2.0 Multiple Response Type Encoding Practices: code, tokens or both. */
async function answerWithTokens(
  context: Context,
  request: AuthorizeRequest,
  grant: Grant,
  signedIn: SignedIn,
): Promise<PracticeResponse> {
  const { responseType } = request;
  const code = responseType.code ? issueCode(context, request, grant) : null;
  const tokens =
    responseType.idToken || responseType.token
      ? await frontChannelTokens(context, request, grant, signedIn, code)
      : {};
  const fields = {
    ...(request.prompt === 'admin_consent' ? { admin_consent: 'True' } : {}),
    ...(code === null ? {} : { code }),
    ...tokens,
    ...(request.wantsClientInfo ? { client_info: clientInfoOf(signedIn.user) } : {}),
    session_state: grant.session.sessionId,
  };
  return answerApp(context, request, fields, code === null ? 'tokens' : 'code');
}

async function frontChannelTokens(
  context: Context,
  { version, responseType, nonce }: AuthorizeRequest,
  { tenantId, claims }: Grant,
  { app, user, session, scopes }: SignedIn,
  code: string | null,
): Promise<Readonly<Record<string, string>>> {
  const subject = { app, user, tenantId, session, authentication: 0 as const, claims };
  const scope = scopeOfFirstResource(user, scopes);
  const lifetimeSeconds = accessLifetime(context, claims, scope.resource);
  const accessToken = responseType.token
    ? await issueAccessToken(context, subject, { ...scope, scp: scpClaim(scope), lifetimeSeconds })
    : null;
  const frontChannel = { code, accessToken };
  const idToken = responseType.idToken
    ? await issueIdToken(context, subject, { version, oidcScopes: scopes.oidc, nonce, frontChannel })
    : null;
  return {
    ...(accessToken === null
      ? {}
      : {
          access_token: accessToken,
          token_type: 'Bearer',
          expires_in: String(lifetimeSeconds),
          scope: scopeText(scope),
        }),
    ...(idToken === null ? {} : { id_token: idToken }),
  };
}
