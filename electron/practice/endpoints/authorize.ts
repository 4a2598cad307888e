import { answerAppWithError } from '../authorize/answer-app.ts';
import { identifyClient, type Client } from '../authorize/client.ts';
import { isConsentNeeded } from '../authorize/consent.ts';
import { browserIdOf, sessionsOf, setBrowserId } from '../authorize/cookies.ts';
import { parseAuthorizeRequest } from '../authorize/parse-request.ts';
import {
  askForAccount,
  askForPassword,
  continueWith,
  usableSessions,
  userNamed,
  type SignIn,
} from '../authorize/sign-in.ts';
import type { Context } from '../context.ts';
import { userById } from '../directory.ts';
import { noSession } from '../errors/authorize-errors.ts';
import { consentMissing } from '../errors/request-errors.ts';
import { withHeaders, type PracticeRequest, type PracticeResponse } from '../http-message.ts';
import { errorPage } from '../pages/error-page.ts';
import { parseScope } from '../scope.ts';
import { RESPONSE_MODES, type Session } from '../state.ts';
import { tenantOf, type TenantSegment } from '../tenant-segment.ts';

/** The authorization endpoint (OpenID Connect Core 1.0, section 3.1.2), by GET and by POST. */
export function answerAuthorize(
  context: Context,
  request: PracticeRequest,
  segment: TenantSegment,
  tenantSegment: string,
): PracticeResponse {
  const parameters = request.method === 'POST' ? request.form : request.query;
  const client = identifyClient(context.directory, segment, parameters);
  if (!client.ok) return errorPage(context, client.error);
  const parsed = parseAuthorizeRequest(context, segment, tenantSegment, client.value, parameters);
  if (!parsed.ok) return answerAppWithError(context, errorTarget(client.value, parameters), parsed.error);

  const tenant = tenantOf(segment);
  const browserId = browserIdOf(request) ?? context.random.text(32);
  const signIn: SignIn = {
    token: context.random.text(32),
    flow: { browserId, request: parsed.value, startedAt: context.now, username: null, session: null },
    app: client.value.app,
    tenant,
    known: usableSessions(context, tenant, parsed.value.prompt, sessionsOf(context, request)),
  };
  context.state.flows.set(signIn.token, signIn.flow);
  return withHeaders(firstStep(context, signIn), setBrowserId(browserId));
}

const errorTarget = ({ redirectUri }: Client, parameters: URLSearchParams) => ({
  redirectUri,
  responseMode: RESPONSE_MODES.find((mode) => mode === parameters.get('response_mode')) ?? 'query',
  state: parameters.get('state'),
});

/** OpenID Connect Core 1.0, section 3.1.2.1, `prompt` and `login_hint`. */
function firstStep(context: Context, signIn: SignIn): PracticeResponse {
  const { loginHint, prompt } = signIn.flow.request;
  const hinted = loginHint === null ? null : userNamed(context, signIn, loginHint);
  const session = chooseSession(signIn, hinted?.objectId ?? null, loginHint !== null);
  if (prompt === 'none') return answerSilently(context, signIn, session);
  if (prompt === 'select_account') return askForAccount(context, signIn, loginHint ?? '', null);
  if (session !== null) return continueWith(context, signIn, session);
  return hinted === null
    ? askForAccount(context, signIn, loginHint ?? '', null)
    : askForPassword(context, signIn, hinted, null);
}

/** The hinted account, or the only one. */
function chooseSession({ known }: SignIn, hintedId: string | null, hasHint: boolean): Session | null {
  if (hasHint) return known.find(({ userId }) => userId === hintedId) ?? null;
  return known.length === 1 ? (known[0] ?? null) : null;
}

function answerSilently(context: Context, signIn: SignIn, session: Session | null): PracticeResponse {
  const { app, tenant, flow } = signIn;
  const user = session === null ? null : userById(context.directory, session.userId);
  const scopes = parseScope(context.directory, tenant, app, flow.request.scope);
  if (session === null || user === null || !scopes.ok)
    return answerAppWithError(context, flow.request, noSession());
  return isConsentNeeded(context, user, app, flow.request.prompt, scopes.value)
    ? answerAppWithError(context, flow.request, consentMissing(app))
    : continueWith(context, signIn, session);
}
