import type { Context } from '../context.ts';
import type { PracticeResponse } from '../http-message.ts';
import { markup, NOTHING, type Html } from './html.ts';
import { pageResponse } from './page.ts';

export const ERROR_LOOKUP_PATH = '/error';

/** `code` is `null` when what was sent is no number. */
export type LookedUp =
  | { readonly code: null }
  | { readonly code: number; readonly meaning: string; readonly fix: readonly string[] };

/** `null`: nothing was asked yet. */
export function errorLookupPage(context: Context, lookedUp: LookedUp | null): PracticeResponse {
  const code = lookedUp?.code ?? null;
  return pageResponse(context, {
    title: 'Error look-up',
    pageId: null,
    config: null,
    main: markup`<h1>Error look-up</h1>
<form method="get" action="${ERROR_LOOKUP_PATH}">
<label for="code">Error code</label>
<input id="code" name="code" type="text" inputmode="numeric" value="${code === null ? '' : String(code)}" spellcheck="false" required>
<div class="actions"><input type="submit" value="Look up"></div>
</form>
${lookedUp === null ? NOTHING : result(lookedUp)}`,
    summary: code === null ? 'page error look-up' : `page error look-up, ${code}`,
  });
}

function result(lookedUp: LookedUp): Html {
  if (lookedUp.code === null)
    return markup`<p class="bad" role="alert">An error code is a number of four to eight digits, with or without AADSTS in front.</p>`;
  const { code, meaning, fix } = lookedUp;
  return markup`<h2>Error Code</h2>
<p>${String(code)}</p>
<h2>Message</h2>
<p>${meaning}</p>
${fix.length === 0 ? NOTHING : markup`<h2>Remediation</h2>\n<ul>\n${fix.map((each) => markup`<li>${each}</li>\n`)}</ul>`}`;
}
