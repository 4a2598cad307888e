import type { Context } from '../context.ts';
import { userById, type User } from '../directory.ts';
import type { EntraError } from '../entra-error.ts';
import { flowLost } from '../errors/authorize-errors.ts';
import type { PracticeResponse } from '../http-message.ts';
import { accountPage } from '../pages/account-page.ts';
import { accountPickerPage } from '../pages/account-picker-page.ts';
import { approvalPage } from '../pages/approval-page.ts';
import { consentPage } from '../pages/consent-page.ts';
import { errorPage } from '../pages/error-page.ts';
import { mfaPage, mfaSetUpPage } from '../pages/mfa-page.ts';
import { staySignedInPage } from '../pages/stay-signed-in-page.ts';
import { passwordPage } from '../pages/password-page.ts';
import type { Session } from '../state.ts';
import { isUserOf } from '../tenant-segment.ts';
import { asksForAll } from './consent.ts';
import { finish } from './finish.ts';
import { nextStep } from './next-step.ts';
import { showRefusal } from './refuse.ts';
import { targetOf, type SignIn } from './sign-in.ts';

const usersHere = ({ directory }: Context, { segment }: SignIn): readonly User[] =>
  directory.users.filter((user) => isUserOf(segment, user));

export function askForAccount(
  context: Context,
  signIn: SignIn,
  username: string,
  error: EntraError | null,
): PracticeResponse {
  return accountPage(context, {
    target: targetOf(signIn),
    appName: signIn.app.displayName,
    username,
    error,
    users: usersHere(context, signIn),
  });
}

/** A browser that knows accounts offers them first. */
export function offerAccounts(context: Context, signIn: SignIn): PracticeResponse {
  const known = signIn.known.flatMap(({ userId }) => userById(context.directory, userId) ?? []);
  const username = signIn.flow.request.loginHint ?? '';
  if (known.length === 0) return askForAccount(context, signIn, username, null);
  return accountPickerPage(context, { target: targetOf(signIn), appName: signIn.app.displayName, known });
}

export function askForPassword(
  context: Context,
  signIn: SignIn,
  user: User,
  error: EntraError | null,
): PracticeResponse {
  return passwordPage(context, {
    target: targetOf(signIn),
    username: user.username,
    error,
    users: usersHere(context, signIn),
  });
}

/** The user is known: asks for what is still missing, else ends the sign-in. */
export async function continueWith(
  context: Context,
  signIn: SignIn,
  session: Session,
): Promise<PracticeResponse> {
  const { app } = signIn;
  const user = userById(context.directory, session.userId);
  if (user === null) return errorPage(context, flowLost());
  const flow = { ...signIn.flow, session };
  const step = nextStep(context, flow, app, user, session);
  if (step.kind === 'refuse') return showRefusal(context, signIn, step.error);
  const page = { target: targetOf(signIn), app, user };
  if (step.kind !== 'mfa' && flow.asksToStay) {
    context.state.flows.set(signIn.token, flow);
    return staySignedInPage(context, page);
  }
  if (step.kind === 'done') {
    context.state.flows.remove(signIn.token);
    return finish(context, flow, { app, user, session, scopes: step.scopes });
  }
  context.state.flows.set(signIn.token, flow);
  switch (step.kind) {
    case 'mfa':
      return step.isSetUp ? mfaPage(context, { ...page, error: null }) : mfaSetUpPage(context, page);
    case 'approval':
      return approvalPage(context, { ...page, error: step.error });
    case 'consent':
      return consentPage(context, {
        ...page,
        scopes: step.scopes,
        isForAll: asksForAll(flow),
      });
  }
}
