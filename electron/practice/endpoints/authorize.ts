import { answerAppWithError } from '../authorize/answer-app.ts';
import { identifyClient, type Client } from '../authorize/client.ts';
import { browserIdOf, sessionsOf, browserCookie } from '../authorize/cookies.ts';
import { chooseSession, firstStep, hintedUser } from '../authorize/first-step.ts';
import { nextStep } from '../authorize/next-step.ts';
import { parseAuthorizeRequest } from '../authorize/parse-request.ts';
import { modeForErrors } from '../authorize/response-type.ts';
import { continueWith, offerAccounts } from '../authorize/continue-sign-in.ts';
import type { SignIn } from '../authorize/sign-in.ts';
import { startFlow } from '../authorize/start-flow.ts';
import type { Context } from '../context.ts';
import { userById } from '../directory.ts';
import { noSession } from '../errors/authorize-errors.ts';
import { severalAccounts } from '../errors/policy-errors.ts';
import { withCookie, type PracticeRequest, type PracticeResponse } from '../http-message.ts';
import { errorPage } from '../pages/error-page.ts';
import type { Session } from '../state.ts';
import { isUserOf, type TenantSegment, type Version } from '../tenant-segment.ts';
import { toVersion2 } from '../version-one.ts';

/** The authorization endpoint (OpenID Connect Core 1.0, section 3.1.2), by GET and by POST. */
export async function answerAuthorize(
  context: Context,
  request: PracticeRequest,
  segment: TenantSegment,
  tenantSegment: string,
  version: Version,
): Promise<PracticeResponse> {
  const sent = request.method === 'POST' ? request.form : request.query;
  const parameters = version === 1 ? toVersion2(sent, true) : sent;
  const client = identifyClient(context.directory, segment, parameters);
  if (!client.ok) return errorPage(context, client.error);
  const { app, laterError } = client.value;
  const parsed = parseAuthorizeRequest(context, segment, tenantSegment, client.value, parameters, version);
  if (!parsed.ok)
    return laterError === null
      ? answerAppWithError(context, errorTarget(client.value, parameters), parsed.error)
      : errorPage(context, laterError);

  const browserId = browserIdOf(request) ?? context.random.text(32);
  const sessions = sessionsOf(context, request);
  const signIn = startFlow(context, {
    app,
    segment,
    purpose: { kind: 'app' },
    request: parsed.value,
    browserId,
    sessions,
    laterError,
  });
  const isSilent = parsed.value.prompt === 'none';
  const response = isSilent
    ? await answerSilently(context, signIn, sessions)
    : await firstStep(context, signIn);
  return withCookie(response, browserCookie(browserId));
}

const errorTarget = ({ redirectUri }: Client, parameters: URLSearchParams) => ({
  redirectUri,
  responseMode: modeForErrors(parameters),
  state: parameters.get('state'),
});

/** `prompt=none`: nobody is asked. A browser that knows only accounts of other tenants hears so. */
async function answerSilently(
  context: Context,
  signIn: SignIn,
  sessions: readonly Session[],
): Promise<PracticeResponse> {
  const { app, flow } = signIn;
  const foreign =
    signIn.known.length === 0 && flow.request.loginHint === null
      ? sessions.find(({ userId }) => isForeign(context, signIn, userId))
      : undefined;
  const session = chooseSession(context, signIn, hintedUser(context, signIn)) ?? foreign ?? null;
  const user = session === null ? null : userById(context.directory, session.userId);
  const step = session === null || user === null ? null : nextStep(context, flow, app, user, session);
  if (step?.kind === 'done' && session !== null) return continueWith(context, signIn, session);
  // Nobody to sign in silently, and no address looked at yet that could be told so: a page for a person is left.
  if (flow.laterError !== null && session === null) return offerAccounts(context, signIn);
  context.state.flows.remove(signIn.token);
  if (flow.laterError !== null) return errorPage(context, flow.laterError);
  const nobody = signIn.known.length > 1 && flow.request.loginHint === null ? severalAccounts() : noSession();
  const error = step === null || step.kind === 'done' ? nobody : step.silent;
  return answerAppWithError(context, flow.request, error);
}

function isForeign({ directory }: Context, { segment }: SignIn, userId: string): boolean {
  const user = userById(directory, userId);
  return user !== null && !isUserOf(segment, user);
}
