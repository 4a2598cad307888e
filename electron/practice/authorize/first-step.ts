import type { Context } from '../context.ts';
import { userById, type User } from '../directory.ts';
import type { PracticeResponse } from '../http-message.ts';
import type { Session } from '../state.ts';
import { userNamed } from './accounts.ts';
import { askForPassword, continueWith, offerAccounts } from './continue-sign-in.ts';
import type { SignIn } from './sign-in.ts';

/** OpenID Connect Core 1.0, section 3.1.2.1, `prompt` and `login_hint`. */
export function firstStep(context: Context, signIn: SignIn): PracticeResponse | Promise<PracticeResponse> {
  const hinted = hintedUser(context, signIn);
  const session = chooseSession(context, signIn, hinted);
  if (signIn.flow.request.prompt === 'select_account') return offerAccounts(context, signIn);
  if (session !== null) return continueWith(context, signIn, session);
  return hinted === null ? offerAccounts(context, signIn) : askForPassword(context, signIn, hinted, null);
}

export function hintedUser(context: Context, { flow, segment }: SignIn): User | null {
  const { loginHint } = flow.request;
  return loginHint === null ? null : userNamed(context, segment, loginHint);
}

/** The hinted account, or the only one; a domain narrows the choice. */
export function chooseSession(
  { directory }: Context,
  { known, flow }: SignIn,
  hinted: User | null,
): Session | null {
  const { loginHint, domainHint } = flow.request;
  if (loginHint !== null) return known.find(({ userId }) => userId === hinted?.objectId) ?? null;
  const ending = `@${domainHint ?? ''}`.toLowerCase();
  const isOfDomain = ({ userId }: Session): boolean =>
    userById(directory, userId)?.username.toLowerCase().endsWith(ending) === true;
  const candidates = domainHint?.includes('.') === true ? known.filter(isOfDomain) : known;
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}
