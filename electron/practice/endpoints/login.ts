import { answerAppWithError } from '../authorize/answer-app.ts';
import { rememberConsent } from '../authorize/consent.ts';
import { browserIdOf, rememberSession, sessionsOf } from '../authorize/cookies.ts';
import { issueCode } from '../authorize/issue-code.ts';
import {
  askForAccount,
  askForPassword,
  continueWith,
  usableSessions,
  userNamed,
  type SignIn,
} from '../authorize/sign-in.ts';
import type { Context } from '../context.ts';
import { findApp, userById } from '../directory.ts';
import { consentDeclined, flowLost, passwordWrong, userUnknown } from '../errors/authorize-errors.ts';
import { withHeaders, type PracticeRequest, type PracticeResponse } from '../http-message.ts';
import { errorPage } from '../pages/error-page.ts';
import { parseScope } from '../scope.ts';
import type { Flow } from '../state.ts';
import { parseTenantSegment, tenantOf } from '../tenant-segment.ts';

const FLOW_LIFETIME_MS = 60 * 60 * 1000;

/** Where the forms of the sign-in pages lead. */
export function answerLogin(context: Context, request: PracticeRequest): PracticeResponse {
  const signIn = findSignIn(context, request);
  if (signIn === null) return errorPage(context, flowLost());
  switch (request.form.get('step')) {
    case 'account':
      return takeAccount(context, request, signIn);
    case 'password':
      return takePassword(context, request, signIn);
    case 'consent':
      return takeDecision(context, request, signIn);
    case null:
    default:
      return errorPage(context, flowLost());
  }
}

/** Only the browser that started a sign-in can carry it on: the token in the form and the cookie must belong together. */
function findSignIn(context: Context, request: PracticeRequest): SignIn | null {
  const token = request.form.get('flow') ?? '';
  const flow = context.state.flows.get(token);
  if (flow === null || flow.browserId !== browserIdOf(request) || isOld(context, flow)) return null;
  const tenant = tenantOf(parseTenantSegment(context.directory, flow.request.tenantSegment));
  const app = findApp(context.directory, tenant, flow.request.clientId);
  if (app === null) return null;
  const known = usableSessions(context, tenant, flow.request.prompt, sessionsOf(context, request));
  return { token, flow, app, tenant, known };
}

const isOld = ({ now }: Context, { startedAt }: Flow): boolean =>
  now.getTime() - startedAt.getTime() > FLOW_LIFETIME_MS;

function takeAccount(context: Context, { form }: PracticeRequest, signIn: SignIn): PracticeResponse {
  const picked = signIn.known.find(({ userId }) => userId === form.get('account'));
  if (picked !== undefined) return continueWith(context, signIn, picked);
  const username = form.get('loginfmt') ?? '';
  const user = userNamed(context, signIn, username);
  return user === null
    ? askForAccount(context, signIn, username, userUnknown(username))
    : askForPassword(context, signIn, user, null);
}

function takePassword(context: Context, request: PracticeRequest, signIn: SignIn): PracticeResponse {
  const { username } = signIn.flow;
  const user = username === null ? null : userNamed(context, signIn, username);
  if (user === null) return askForAccount(context, signIn, '', null);
  if (request.form.get('passwd') !== user.password)
    return askForPassword(context, signIn, user, passwordWrong());
  const session = { userId: user.objectId, sessionId: context.random.guid(), signedInAt: context.now };
  const cookie = rememberSession(context, request, session);
  return withHeaders(continueWith(context, signIn, session), cookie);
}

function takeDecision(context: Context, { form }: PracticeRequest, signIn: SignIn): PracticeResponse {
  const { app, tenant, flow } = signIn;
  const user = flow.session === null ? null : userById(context.directory, flow.session.userId);
  const scopes = parseScope(context.directory, tenant, app, flow.request.scope);
  if (flow.session === null || user === null || !scopes.ok) return errorPage(context, flowLost());
  context.state.flows.remove(signIn.token);
  if (form.get('decision') !== 'accept')
    return answerAppWithError(context, flow.request, consentDeclined(app));
  rememberConsent(context, user, app, scopes.value);
  return issueCode(context, flow.request, app, user, flow.session);
}
