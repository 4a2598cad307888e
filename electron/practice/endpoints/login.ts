import { consentNames, registeredRoles, rememberConsent } from '../authorize/consent.ts';
import { browserIdOf, rememberSession, sessionsOf } from '../authorize/cookies.ts';
import { finish } from '../authorize/finish.ts';
import { nextStep } from '../authorize/next-step.ts';
import { answerRefusal, showRefusal } from '../authorize/refuse.ts';
import { usableSessions, userNamed } from '../authorize/accounts.ts';
import { askForAccount, askForPassword, continueWith } from '../authorize/continue-sign-in.ts';
import { targetOf, type SignIn } from '../authorize/sign-in.ts';
import type { Context } from '../context.ts';
import { findApp, isAdministrator, userById, type User } from '../directory.ts';
import {
  consentDeclined,
  flowLost,
  mfaCodeWrong,
  passwordWrong,
  userUnknown,
} from '../errors/authorize-errors.ts';
import { accountLocked, adminConsentRequired } from '../errors/policy-errors.ts';
import { withHeaders, type PracticeRequest, type PracticeResponse } from '../http-message.ts';
import { errorPage } from '../pages/error-page.ts';
import { MFA_CODE, mfaPage } from '../pages/mfa-page.ts';
import { accountError, placeName } from '../policy.ts';
import type { Flow, Session } from '../state.ts';
import { parseTenantSegment, tenantOf } from '../tenant-segment.ts';

const FLOW_LIFETIME_MS = 60 * 60 * 1000;

type Answer = PracticeResponse | Promise<PracticeResponse>;

/** Where the forms of the sign-in pages lead. */
export function answerLogin(context: Context, request: PracticeRequest): Answer {
  const signIn = findSignIn(context, request);
  if (signIn === null) return errorPage(context, flowLost());
  switch (request.form.get('step')) {
    case 'account':
      return takeAccount(context, request, signIn);
    case 'password':
      return takePassword(context, request, signIn);
    case 'mfa-set-up':
      return takeSetUp(context, signIn);
    case 'mfa':
      return takeMfaCode(context, request, signIn);
    case 'stay':
      return takeStay(context, request, signIn);
    case 'approval':
      return answerRefusal(context, signIn, adminConsentRequired(signIn.app));
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
  const segment = parseTenantSegment(context.directory, flow.request.tenantSegment);
  const app = findApp(context.directory, tenantOf(segment), flow.request.clientId);
  if (app === null) return null;
  const known = usableSessions(context, segment, flow.request, sessionsOf(context, request));
  return { token, flow, app, segment, known };
}

const isOld = ({ now }: Context, { startedAt }: Flow): boolean =>
  now.getTime() - startedAt.getTime() > FLOW_LIFETIME_MS;

function takeAccount(context: Context, { form }: PracticeRequest, signIn: SignIn): Answer {
  const picked = signIn.known.find(({ userId }) => userId === form.get('account'));
  if (picked !== undefined) return continueWith(context, signIn, picked);
  const username = form.get('loginfmt') ?? '';
  const user = userNamed(context, signIn.segment, username);
  return user === null
    ? askForAccount(context, signIn, username, userUnknown(username, placeName(tenantOf(signIn.segment))))
    : askForPassword(context, signIn, user, null);
}

async function takePassword(
  context: Context,
  request: PracticeRequest,
  signIn: SignIn,
): Promise<PracticeResponse> {
  const { username } = signIn.flow;
  const user = username === null ? null : userNamed(context, signIn.segment, username);
  if (user === null) return askForAccount(context, signIn, '', null);
  if (user.isLocked) return askForPassword(context, signIn, user, accountLocked());
  if (request.form.get('passwd') !== user.password)
    return askForPassword(context, signIn, user, passwordWrong());
  const error = accountError(user);
  if (error !== null) return askForPassword(context, signIn, user, error);
  const session = {
    userId: user.objectId,
    sessionId: context.random.guid(),
    signedInAt: context.now,
    hasMfa: false,
  };
  const cookie = rememberSession(context, request, session);
  const flow = { ...signIn.flow, asksToStay: showsStaySignedIn(context, user) };
  return withHeaders(await continueWith(context, { ...signIn, flow }, session), cookie);
}

const showsStaySignedIn = ({ directory }: Context, { tenantId }: User): boolean =>
  directory.tenants.find(({ id }) => id === tenantId)?.showsStaySignedIn === true;

/** The value that the page sends for Yes. */
const YES = '1';

async function takeStay(
  context: Context,
  request: PracticeRequest,
  signIn: SignIn,
): Promise<PracticeResponse> {
  const { session } = signIn.flow;
  if (session === null || !signIn.flow.asksToStay) return errorPage(context, flowLost());
  const flow = { ...signIn.flow, asksToStay: false };
  const response = await continueWith(context, { ...signIn, flow }, session);
  const isKept = request.form.get('LoginOptions') === YES;
  return isKept ? withHeaders(response, rememberSession(context, request, session, 'kept')) : response;
}

/** The practice tenant sets the second factor up by itself and asks for it at once. */
function takeSetUp(context: Context, signIn: SignIn): Answer {
  const user = signedInUser(context, signIn);
  if (user === null) return errorPage(context, flowLost());
  context.state.mfaRegistered.set(user.objectId, true);
  return mfaPage(context, { target: targetOf(signIn), user, error: null });
}

async function takeMfaCode(
  context: Context,
  request: PracticeRequest,
  signIn: SignIn,
): Promise<PracticeResponse> {
  const { session } = signIn.flow;
  const user = signedInUser(context, signIn);
  if (session === null || user === null) return errorPage(context, flowLost());
  if (request.form.get('otc')?.trim() !== MFA_CODE)
    return mfaPage(context, { target: targetOf(signIn), user, error: mfaCodeWrong() });
  const verified: Session = { ...session, hasMfa: true };
  const cookie = rememberSession(context, request, verified);
  return withHeaders(await continueWith(context, signIn, verified), cookie);
}

const signedInUser = ({ directory }: Context, { flow }: SignIn): User | null =>
  flow.session === null ? null : userById(directory, flow.session.userId);

async function takeDecision(
  context: Context,
  { form }: PracticeRequest,
  signIn: SignIn,
): Promise<PracticeResponse> {
  const { app, flow } = signIn;
  const user = signedInUser(context, signIn);
  if (flow.session === null || user === null) return errorPage(context, flowLost());
  // Asked again: what was allowed when the page was shown may not be allowed any more.
  const step = nextStep(context, flow, app, user, flow.session);
  if (step.kind === 'refuse') return showRefusal(context, signIn, step.error);
  if (form.get('decision') !== 'Accept') return answerRefusal(context, signIn, consentDeclined());
  if (step.kind !== 'consent') return continueWith(context, signIn, flow.session);
  context.state.flows.remove(signIn.token);
  const wantsAll = flow.purpose.kind === 'admin-consent' || form.get('for-all') === 'yes';
  const isForAll = wantsAll && isAdministrator(user);
  rememberConsent(context, isForAll ? user.tenantId : user.objectId, app, [
    ...consentNames(step.scopes),
    ...(isForAll ? registeredRoles(context.directory, app) : []),
  ]);
  return finish(context, flow, { app, user, session: flow.session, scopes: step.scopes });
}
