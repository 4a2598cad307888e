import type { Context } from '../context.ts';
import { decisionOf, descriptionOf, errorUriOf, type EntraError } from '../entra-error.ts';
import { redirectResponse, type PracticeResponse } from '../http-message.ts';
import { formPostPage } from '../pages/form-post-page.ts';
import { stuckPage } from '../pages/stuck-page.ts';
import { answerAddress } from '../redirect-uri-match.ts';
import type { AuthorizeRequest } from '../state.ts';

export type AnswerTarget = Pick<AuthorizeRequest, 'redirectUri' | 'responseMode' | 'state'>;

/** RFC 6749, section 4.1.2.1, with Entra's additions. The redirect URI must have been found registered before. */
export const answerAppWithError = (
  context: Context,
  target: AnswerTarget,
  error: EntraError,
): PracticeResponse => ({
  ...answerApp(context, target, errorFields(context, error), `${error.error} ${error.code}`),
  ...decisionOf(error),
});

export const errorFields = (context: Context, error: EntraError): Readonly<Record<string, string>> => ({
  error: error.error,
  ...(error.subcode === undefined ? {} : { error_subcode: error.subcode }),
  error_description: descriptionOf(error, context),
  error_uri: errorUriOf(error),
});

export function answerApp(
  context: Context,
  target: AnswerTarget,
  fields: Readonly<Record<string, string>>,
  summary: string,
): PracticeResponse {
  const { faults } = context.directory;
  if (faults.redirect === 'never') return stuckPage(context);
  const { session_state: session, ...others } = fields;
  const parameters = new URLSearchParams(others);
  if (target.state !== null && faults.state !== 'missing')
    parameters.set('state', faults.state === 'replaced' ? context.random.text(16) : target.state);
  if (session !== undefined) parameters.set('session_state', session);
  const address = answerAddress(target.redirectUri);
  switch (target.responseMode) {
    case 'query':
      // An empty fragment: otherwise the browser would carry one of the request over to the app.
      return redirectResponse(
        `${address}${address.includes('?') ? '&' : '?'}${parameters.toString()}#`,
        `redirect ${summary}`,
      );
    case 'fragment':
      return redirectResponse(`${address}#${parameters.toString()}`, `redirect ${summary}`);
    case 'form_post':
      return formPostPage(context, target.redirectUri, parameters, `form post ${summary}`);
  }
}
