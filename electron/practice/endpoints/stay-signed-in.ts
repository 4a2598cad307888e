import { continueWith } from '../authorize/continue-sign-in.ts';
import { rememberSession } from '../authorize/cookies.ts';
import { findSignedIn, sentInForm } from '../authorize/find-sign-in.ts';
import { stayAnswerCookie } from '../authorize/stay-answer.ts';
import type { Context } from '../context.ts';
import { flowLost } from '../errors/authorize-errors.ts';
import { withCookie, type PracticeRequest, type PracticeResponse } from '../http-message.ts';
import { errorPage } from '../pages/error-page.ts';

/** `LoginOptions` for Yes: from a script, and from the button of the page. */
const YES: readonly string[] = ['1', 'Yes'];

/**
 * The answer to “Stay signed in?”. The canary is not looked at: scripts that leave it out, or spoil it, are known to get
 * through here.
 */
export async function answerStay(context: Context, request: PracticeRequest): Promise<PracticeResponse> {
  const found = findSignedIn(context, request, { ...sentInForm(request), canary: null });
  if (!found.ok) return errorPage(context, found.error);
  const { signIn } = found.value;
  if (!signIn.flow.asksToStay) return errorPage(context, flowLost());
  const isKept = YES.includes(request.form.get('LoginOptions') ?? '');
  const session = { ...found.value.session, isKept };
  const cookie = rememberSession(context, request, session);
  const flow = { ...signIn.flow, asksToStay: false };
  const response = withCookie(await continueWith(context, { ...signIn, flow }, session), cookie);
  return request.form.get('DontShowAgain') === 'true'
    ? withCookie(response, stayAnswerCookie(isKept ? 'yes' : 'no'))
    : response;
}
