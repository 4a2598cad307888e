import type { Context } from '../context.ts';
import type { User } from '../directory.ts';
import type { PracticeResponse } from '../http-message.ts';
import { markup } from './html.ts';
import { pageResponse } from './page.ts';
import { signInConfig } from './sign-in-config.ts';
import { signInForm, type FormTarget } from './sign-in-form.ts';

/** After the password, where the tenant shows it: whether the browser keeps the account when it is closed. */
export function staySignedInPage(
  context: Context,
  { target, user }: { readonly target: FormTarget; readonly user: User },
): PracticeResponse {
  return pageResponse(context, {
    title: 'Sign in to your account',
    pageId: 'KmsiInterrupt',
    config: signInConfig(context, target, null),
    main: markup`<p class="soft">${user.username}</p>
<h1>Stay signed in?</h1>
<p>Do this to reduce the number of times you are asked to sign in.</p>
${signInForm(
  target,
  'stay',
  markup`<div class="actions">
<button class="quiet" type="submit" id="idBtn_Back" name="LoginOptions" value="3">No</button>
<button type="submit" id="idSIButton9" name="LoginOptions" value="1" autofocus>Yes</button>
</div>`,
)}`,
    summary: 'page stay signed in',
  });
}
