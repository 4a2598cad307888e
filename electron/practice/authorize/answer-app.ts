import type { Context } from '../context.ts';
import { descriptionOf, errorUriOf, type EntraError } from '../entra-error.ts';
import { redirectResponse, type PracticeResponse } from '../http-message.ts';
import { formPostPage } from '../pages/form-post-page.ts';
import { answerAddress } from '../redirect-uri-match.ts';
import type { AuthorizeRequest } from '../state.ts';

export type AnswerTarget = Pick<AuthorizeRequest, 'redirectUri' | 'responseMode' | 'state'>;

/** RFC 6749, section 4.1.2.1, with Entra's additions. The redirect URI must have been found registered before. */
export function answerAppWithError(
  context: Context,
  target: AnswerTarget,
  error: EntraError,
): PracticeResponse {
  const fields = {
    error: error.error,
    ...(error.subcode === undefined ? {} : { error_subcode: error.subcode }),
    error_description: descriptionOf(error, context),
    error_uri: errorUriOf(error),
  };
  return answerApp(context, target, fields, `${error.error} ${error.code}`);
}

export function answerApp(
  context: Context,
  target: AnswerTarget,
  fields: Readonly<Record<string, string>>,
  summary: string,
): PracticeResponse {
  const parameters = new URLSearchParams(fields);
  if (target.state !== null) parameters.set('state', target.state);
  const address = answerAddress(target.redirectUri);
  switch (target.responseMode) {
    case 'query':
      return redirectResponse(
        `${address}${address.includes('?') ? '&' : '?'}${parameters.toString()}`,
        `redirect ${summary}`,
      );
    case 'fragment':
      return redirectResponse(`${address}#${parameters.toString()}`, `redirect ${summary}`);
    case 'form_post':
      return formPostPage(context, target.redirectUri, parameters, `form post ${summary}`);
  }
}
