import type { Context } from '../context.ts';
import { decisionOf, errorUriOf, messageOf, type EntraError } from '../entra-error.ts';
import type { PracticeResponse } from '../http-message.ts';
import { markup } from './html.ts';
import { pageResponse } from './page.ts';

const MAIN_MESSAGE = 'We couldn’t sign you in.';

/** What Entra shows when it must not, or cannot, answer to the app. */
export function errorPage(context: Context, error: EntraError): PracticeResponse {
  const message = messageOf(error);
  const page = pageResponse(context, {
    title: 'Sign in to your account',
    pageId: 'ConvergedError',
    config: {
      strMainMessage: MAIN_MESSAGE,
      strServiceExceptionMessage: message,
      sErrTxt: message,
      iErrorCode: error.code,
      iHttpErrorCode: 400,
      sErrorCode: String(error.code),
      correlationId: context.correlationId,
      sessionId: context.traceId,
      urlPost: errorUriOf(error),
    },
    isWide: true,
    main: markup`<h1>Sign in</h1>
<p class="bad">${MAIN_MESSAGE} The app receives no response.</p>
<p>${message}</p>
<h2>Details for troubleshooting</h2>
<p>Request Id: <code>${context.traceId}</code><br>
Correlation Id: <code>${context.correlationId}</code><br>
Timestamp: ${`${context.now.toISOString().slice(0, 19)}Z`}<br>
Message: ${message}</p>`,
    summary: `page ${error.code}`,
  });
  return { ...page, ...decisionOf(error) };
}
