import type { Context } from '../context.ts';
import { findUser, userById, type App, type Tenant, type User } from '../directory.ts';
import type { EntraError } from '../entra-error.ts';
import { flowLost } from '../errors/authorize-errors.ts';
import type { PracticeResponse } from '../http-message.ts';
import { accountPage } from '../pages/account-page.ts';
import { consentPage } from '../pages/consent-page.ts';
import { errorPage } from '../pages/error-page.ts';
import { passwordPage } from '../pages/password-page.ts';
import { parseScope } from '../scope.ts';
import type { Flow, Prompt, Session } from '../state.ts';
import { isConsentNeeded } from './consent.ts';
import { issueCode } from './issue-code.ts';

/** One sign-in under way, with what its flow refers to looked up. */
export type SignIn = {
  readonly token: string;
  readonly flow: Flow;
  readonly app: App;
  readonly tenant: Tenant | null;
  /** Accounts of this browser that may be used here. */
  readonly known: readonly Session[];
};

const targetOf = ({ token, flow }: SignIn) => ({
  flowToken: token,
  tenantSegment: flow.request.tenantSegment,
});

const usersHere = ({ directory }: Context, { tenant }: SignIn): readonly User[] =>
  directory.users.filter(({ tenantId }) => tenant === null || tenantId === tenant.id);

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
    known: signIn.known.flatMap(({ userId }) => userById(context.directory, userId) ?? []),
    error,
    users: usersHere(context, signIn),
  });
}

/** Keeps the name for the next step and shows the password page. */
export function askForPassword(
  context: Context,
  signIn: SignIn,
  user: User,
  error: EntraError | null,
): PracticeResponse {
  context.state.flows.set(signIn.token, { ...signIn.flow, username: user.username });
  return passwordPage(context, {
    target: targetOf(signIn),
    username: user.username,
    error,
    users: usersHere(context, signIn),
  });
}

/** The user is known: asks for permissions where that is needed, else sends the code. */
export function continueWith(context: Context, signIn: SignIn, session: Session): PracticeResponse {
  const { app, tenant, flow } = signIn;
  const user = userById(context.directory, session.userId);
  const scopes = parseScope(context.directory, tenant, app, flow.request.scope);
  if (user === null || !scopes.ok) return errorPage(context, flowLost());
  if (!isConsentNeeded(context, user, app, flow.request.prompt, scopes.value)) {
    context.state.flows.remove(signIn.token);
    return issueCode(context, flow.request, app, user, session);
  }
  context.state.flows.set(signIn.token, { ...flow, session });
  return consentPage(context, { target: targetOf(signIn), app, user, scopes: scopes.value });
}

/** The accounts of a browser that may be used for a request: those of its tenant, and none where it asks for a login. */
export function usableSessions(
  { directory }: Context,
  tenant: Tenant | null,
  prompt: Prompt | null,
  sessions: readonly Session[],
): readonly Session[] {
  if (prompt === 'login') return [];
  return sessions.filter(({ userId }) => {
    const user = userById(directory, userId);
    return user !== null && (tenant === null || user.tenantId === tenant.id);
  });
}

/** The user that a name on the account page means, within the tenant of the request. */
export const userNamed = ({ directory }: Context, { tenant }: SignIn, username: string): User | null =>
  findUser(directory, tenant, username);
