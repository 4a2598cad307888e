import type { Context } from '../context.ts';
import type { PracticeResponse } from '../http-message.ts';
import { markup } from './html.ts';
import { pageResponse } from './page.ts';

/** The sign-in is over, and the browser stays where it is: the app waits in vain. */
export function stuckPage(context: Context): PracticeResponse {
  return pageResponse(context, {
    title: 'Working',
    pageId: null,
    config: null,
    main: markup`<h1>Taking you back to the app</h1>
<p class="soft">This takes longer than it should.</p>`,
    summary: 'page without a way back',
  });
}
