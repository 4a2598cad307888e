import { userNamed } from '../authorize/accounts.ts';
import { askForAccount, askForPassword, continueWith } from '../authorize/continue-sign-in.ts';
import { rememberSession, sessionsOf } from '../authorize/cookies.ts';
import { findSignedIn, findSignIn, sentInForm } from '../authorize/find-sign-in.ts';
import { answerRefusal } from '../authorize/refuse.ts';
import { targetOf, type SignIn } from '../authorize/sign-in.ts';
import { rememberedAnswer } from '../authorize/stay-answer.ts';
import type { Context } from '../context.ts';
import type { User } from '../directory.ts';
import { passwordWrong, userUnknown } from '../errors/authorize-errors.ts';
import { accountLocked, adminConsentRequired } from '../errors/policy-errors.ts';
import { parameter, withCookie, type PracticeRequest, type PracticeResponse } from '../http-message.ts';
import { OTHER_ACCOUNT } from '../pages/account-picker-page.ts';
import { errorPage } from '../pages/error-page.ts';
import { mfaPage } from '../pages/mfa-page.ts';
import { accountError, placeName } from '../policy.ts';
import { tenantOf } from '../tenant-segment.ts';

type Answer = PracticeResponse | Promise<PracticeResponse>;

/**
 * Where account and password go, one after the other from our pages or both at once from scripts: `login` or `loginfmt`,
 * and `passwd`. Pages that only inform come back here, too.
 */
export function answerLogin(context: Context, request: PracticeRequest): Answer {
  const found = findSignIn(context, request, sentInForm(request));
  if (!found.ok) return errorPage(context, found.error);
  switch (request.form.get('step')) {
    case 'mfa-set-up':
      return takeSetUp(context, request);
    case 'approval':
      return answerRefusal(context, found.value, adminConsentRequired(found.value.app));
    case null:
    default:
      return takeAccount(context, request, found.value);
  }
}

function takeAccount(context: Context, request: PracticeRequest, signIn: SignIn): Answer {
  const { form } = request;
  const account = form.get('account');
  const picked = signIn.known.find(({ userId }) => userId === account);
  if (picked !== undefined) return continueWith(context, signIn, picked);
  const username = parameter(form, 'login') ?? parameter(form, 'loginfmt') ?? '';
  if (account === OTHER_ACCOUNT)
    return askForAccount(context, signIn, signIn.flow.request.loginHint ?? '', null);
  const user = userNamed(context, signIn.segment, username);
  if (user === null)
    return askForAccount(
      context,
      signIn,
      username,
      userUnknown(username, placeName(tenantOf(signIn.segment))),
    );
  const password = form.get('passwd');
  return password === null
    ? askForPassword(context, signIn, user, null)
    : takePassword(context, request, signIn, user, password);
}

async function takePassword(
  context: Context,
  request: PracticeRequest,
  signIn: SignIn,
  user: User,
  password: string,
): Promise<PracticeResponse> {
  const error = user.isLocked
    ? accountLocked()
    : password === user.password
      ? accountError(user)
      : passwordWrong();
  if (error !== null) return askForPassword(context, signIn, user, error);
  const remembered = rememberedAnswer(request);
  const earlier = sessionsOf(context, request).find(({ userId }) => userId === user.objectId);
  const session = {
    userId: user.objectId,
    sessionId: context.random.guid(),
    signedInAt: context.now,
    hasMfa: false,
    isKept: remembered === null ? earlier?.isKept === true : remembered === 'yes',
  };
  const cookie = rememberSession(context, request, session);
  const asksToStay = remembered === null && showsStaySignedIn(context, user);
  const flow = { ...signIn.flow, asksToStay };
  return withCookie(await continueWith(context, { ...signIn, flow }, session), cookie);
}

const showsStaySignedIn = ({ directory }: Context, { tenantId }: User): boolean =>
  directory.tenants.find(({ id }) => id === tenantId)?.showsStaySignedIn === true;

/** The practice tenant sets the second factor up by itself and asks for it at once. */
function takeSetUp(context: Context, request: PracticeRequest): Answer {
  const found = findSignedIn(context, request, sentInForm(request));
  if (!found.ok) return errorPage(context, found.error);
  const { signIn, user } = found.value;
  context.state.mfaRegistered.set(user.objectId, true);
  return mfaPage(context, { target: targetOf(signIn), user, error: null });
}
