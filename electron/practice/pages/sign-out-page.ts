import type { Context } from '../context.ts';
import type { PracticeResponse } from '../http-message.ts';
import { markup } from './html.ts';
import { pageResponse } from './page.ts';

export function signOutPage(context: Context): PracticeResponse {
  return pageResponse(context, {
    title: 'Sign out',
    pageId: 'SignOut',
    config: null,
    main: markup`<h1>You are signed out</h1>
<p>This browser has forgotten its practice accounts. You can close the window.</p>`,
    summary: 'page sign-out',
  });
}
