import type { Context } from '../context.ts';
import type { App, User } from '../directory.ts';
import type { PracticeResponse } from '../http-message.ts';
import type { AuthorizeRequest, Session } from '../state.ts';
import { clientInfoOf } from '../tokens/subject.ts';
import { answerApp } from './answer-app.ts';

/** Ends a sign-in well: RFC 6749, section 4.1.2. */
export function issueCode(
  context: Context,
  request: AuthorizeRequest,
  app: App,
  user: User,
  session: Session,
): PracticeResponse {
  const code = `1.${context.random.text(96)}`;
  context.state.codes.set(code, {
    grant: {
      tenantId: user.tenantId,
      clientId: app.appId,
      userId: user.objectId,
      sessionId: session.sessionId,
      scope: request.scope,
      platform: request.platform,
    },
    redirectUri: request.redirectUri,
    nonce: request.nonce,
    challenge: request.challenge,
    issuedAt: context.now,
    isRedeemed: false,
  });
  const fields = {
    code,
    ...(request.wantsClientInfo ? { client_info: clientInfoOf(user) } : {}),
    session_state: session.sessionId,
  };
  return answerApp(context, request, fields, 'code');
}
