import type { Context } from '../context.ts';
import type { User } from '../directory.ts';
import type { PracticeResponse } from '../http-message.ts';
import { markup } from './html.ts';
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
    config: {
      ...signInConfig(context, target, null),
      urlPost: STAY_PATH,
      sPOST_Username: user.username,
      hpgact: 2005,
      hpgid: 1115,
    },
    main: markup`<p class="soft">${user.username}</p>
<h1 id="kmsiTitle">Stay signed in?</h1>
<p id="KmsiDescription">Do this to reduce the number of times you are asked to sign in.</p>
${signInForm(target, STAY_PATH, ANSWERS)}`,
    summary: 'page stay signed in',
  });
}

/** Without a script a button sends its text; scripts send 1 and 3. */
const ANSWERS = markup`<p><label><input type="checkbox" id="KmsiCheckboxField" name="DontShowAgain" value="true"> Don’t show this again</label></p>
<div class="actions">
<input class="quiet" type="submit" id="idBtn_Back" name="LoginOptions" value="No">
<input type="submit" id="idSIButton9" name="LoginOptions" value="Yes" aria-describedby="KmsiDescription" autofocus>
</div>`;
