import type { Context } from '../context.ts';
import type { User } from '../directory.ts';
import type { PracticeResponse } from '../http-message.ts';
import { markup, type Html } from './html.ts';
import { pageResponse } from './page.ts';
import { signInConfig } from './sign-in-config.ts';
import { signInForm, STAY_PATH, type FormTarget } from './sign-in-form.ts';

/** After the password, where the tenant shows it: whether the browser keeps the account when it is closed. */
export function staySignedInPage(
  context: Context,
  { target, user }: { readonly target: FormTarget; readonly user: User },
): PracticeResponse {
  return pageResponse(context, {
    title: 'Sign in to your account',
    pageId: 'KmsiInterrupt',
    config: { ...signInConfig(context, target, null), urlPost: STAY_PATH },
    main: markup`<p class="soft">${user.username}</p>
<h1>Stay signed in?</h1>
<p>Do this to reduce the number of times you are asked to sign in.</p>
<div class="actions">
${answer(target, '3', markup`<input class="quiet" type="submit" id="idBtn_Back" value="No">`)}
${answer(target, '1', markup`<input type="submit" id="idSIButton9" value="Yes" autofocus>`)}
</div>`,
    summary: 'page stay signed in',
  });
}

/** A form for each answer: the value of a button is its text, and what is sent is a number. */
const answer = (target: FormTarget, value: '1' | '3', button: Html): Html =>
  signInForm(target, 'stay', markup`<input type="hidden" name="LoginOptions" value="${value}">\n${button}`);
