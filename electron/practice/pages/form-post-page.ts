import type { Context } from '../context.ts';
import type { PracticeResponse } from '../http-message.ts';
import { markup } from './html.ts';
import { pageResponse } from './page.ts';

/** OAuth 2.0 Form Post Response Mode: the browser carries the answer to the app; without scripts by a click. */
export function formPostPage(
  context: Context,
  action: string,
  fields: URLSearchParams,
  summary: string,
): PracticeResponse {
  const inputs = [...fields].map(
    ([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">\n`,
  );
  return pageResponse(context, {
    title: 'Working...',
    pageId: null,
    config: null,
    main: markup`<h1>Back to the app</h1>
<form method="post" name="hiddenform" action="${action}">
${inputs}<div class="actions"><button type="submit">Continue</button></div>
</form>`,
    script: 'document.forms[0].submit();',
    summary,
  });
}
