import { continueWith } from '../authorize/continue-sign-in.ts';
import { rememberSession } from '../authorize/cookies.ts';
import { findSignedIn, sentInForm, type SentTokens, type SignedInFlow } from '../authorize/find-sign-in.ts';
import { targetOf } from '../authorize/sign-in.ts';
import type { Context } from '../context.ts';
import { mfaCodeWrong } from '../errors/authorize-errors.ts';
import { jsonResponse, withCookie, type PracticeRequest, type PracticeResponse } from '../http-message.ts';
import { jsonBody, textMember } from '../json-body.ts';
import { errorPage } from '../pages/error-page.ts';
import { AUTH_METHOD, MFA_CODE, mfaPage } from '../pages/mfa-page.ts';

/** The form of the second factor: with the code, or after a script has shown the code to `EndAuth`. */
export async function answerProcessAuth(
  context: Context,
  request: PracticeRequest,
): Promise<PracticeResponse> {
  const found = findSignedIn(context, request, sentInForm(request));
  if (!found.ok) return errorPage(context, found.error);
  const { signIn, session, user } = found.value;
  if (!session.hasMfa && request.form.get('otc')?.trim() !== MFA_CODE)
    return mfaPage(context, { target: targetOf(signIn), user, error: mfaCodeWrong() });
  const verified = { ...session, hasMfa: true };
  const cookie = rememberSession(context, request, verified);
  return withCookie(await continueWith(context, signIn, verified), cookie);
}

/**
 * `BeginAuth` and `EndAuth` in JSON, by which the page's own script and people's scripts prove a method before they post
 * the form. Source: the Azure AD provider of saml2aws with its recorded answers; `ResultValue` as Microsoft's page on
 * errors of the NPS extension lists them.
 */
export function answerSas(
  context: Context,
  request: PracticeRequest,
  phase: 'begin' | 'end',
): PracticeResponse {
  const members = jsonBody(request) ?? {};
  const sent: SentTokens = {
    flowToken: textMember(members, 'FlowToken'),
    ctx: textMember(members, 'Ctx'),
    canary: null,
  };
  const method = textMember(members, 'AuthMethodId');
  const found = findSignedIn(context, request, sent);
  const outcome = found.ok
    ? prove(context, found.value, { phase, method, code: textMember(members, 'AdditionalAuthData') })
    : failed('InvalidSession', found.error.code, found.error.text);
  const body = {
    Success: outcome.code === 0,
    ResultValue: outcome.result,
    Message: outcome.message,
    AuthMethodId: method,
    ErrCode: outcome.code,
    Retry: false,
    FlowToken: sent.flowToken,
    Ctx: sent.ctx,
    SessionId: context.traceId,
    CorrelationId: context.correlationId,
    Timestamp: context.now.toISOString(),
    Entropy: 0,
    ReselectUIOption: 0,
  };
  return jsonResponse(200, body, `200 second factor ${phase}, ${outcome.result}`);
}

type SasOutcome = { readonly result: string; readonly code: number; readonly message: string | null };

const failed = (result: string, code: number, message: string | null): SasOutcome => ({
  result,
  code,
  message,
});

type Proof = { readonly phase: 'begin' | 'end'; readonly method: string; readonly code: string };

function prove(
  { state }: Context,
  { signIn, session }: SignedInFlow,
  { phase, method, code }: Proof,
): SasOutcome {
  const refusal = mfaCodeWrong();
  if (method !== AUTH_METHOD) {
    const message = `AuthMethodId has to be one of arrUserProofs: ${AUTH_METHOD}.`;
    return failed('AuthenticationMethodNotConfigured', refusal.code, message);
  }
  if (phase === 'end') {
    if (code.trim() !== MFA_CODE) return failed('OathCodeIncorrect', refusal.code, null);
    state.flows.set(signIn.token, { ...signIn.flow, session: { ...session, hasMfa: true } });
  }
  return { result: 'Success', code: 0, message: null };
}
