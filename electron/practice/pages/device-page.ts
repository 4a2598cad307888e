import type { Context } from '../context.ts';
import type { App } from '../directory.ts';
import { decisionOf, type EntraError } from '../entra-error.ts';
import type { PracticeResponse } from '../http-message.ts';
import { errorLine, errorMark } from './field-error.ts';
import { markup } from './html.ts';
import { pageResponse } from './page.ts';

/** Where the user types what the device shows. */
export const DEVICE_PATH = '/common/oauth2/deviceauth';

export function userCodePage(context: Context, error: EntraError | null): PracticeResponse {
  const response = pageResponse(context, {
    title: 'Sign in to your account',
    pageId: 'CmsiRemoteConnect',
    config: null,
    main: markup`<h1>Enter code</h1>
<p>Enter the code that your app or device shows. Enter no code that you got from somebody else.</p>
<form method="post" action="${DEVICE_PATH}">
${errorLine(error, 'field-error')}
<label for="code">Code</label>
<input id="code" name="otc" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" required autofocus${errorMark(error, 'field-error')}>
<div class="actions"><input type="submit" id="idSIButton9" value="Next"></div>
</form>`,
    summary: error === null ? 'page device code' : `page device code, ${error.code}`,
  });
  return { ...response, ...decisionOf(error) };
}

export function devicePage(context: Context, app: App, outcome: 'approved' | 'declined'): PracticeResponse {
  return pageResponse(context, {
    title: 'Sign in to your account',
    pageId: 'ConvergedRemoteConnect',
    config: null,
    main:
      outcome === 'approved'
        ? markup`<h1>${app.displayName}</h1>
<p>You have signed in to ${app.displayName} on your device. You may now close this window.</p>`
        : markup`<h1>${app.displayName}</h1>
<p>The device was told that you declined. You may now close this window.</p>`,
    summary: `page device ${outcome}`,
  });
}
