import type { Context } from '../context.ts';
import type { User } from '../directory.ts';
import { decisionOf, type EntraError } from '../entra-error.ts';
import type { PracticeResponse } from '../http-message.ts';
import { errorLine, errorMark } from './field-error.ts';
import { markup, type Html } from './html.ts';
import { pageResponse } from './page.ts';
import { practiceUsers } from './practice-users.ts';
import { signInConfig } from './sign-in-config.ts';
import { loginPath, signInForm, type FormTarget } from './sign-in-form.ts';

type AccountPage = {
  readonly target: FormTarget;
  readonly appName: string;
  readonly username: string;
  readonly error: EntraError | null;
  /** Whom the practice box offers. */
  readonly users: readonly User[];
};

export function accountPage(context: Context, page: AccountPage): PracticeResponse {
  const { target, error } = page;
  const response = pageResponse(context, {
    title: 'Sign in to your account',
    pageId: 'ConvergedSignIn',
    config: { ...signInConfig(context, target, error), sPOST_Username: page.username },
    main: markup`<h1>Sign in</h1>
<p class="soft">to continue to ${page.appName}</p>
${signInForm(target, loginPath(target), usernameField(page))}
${practiceUsers(page.users)}`,
    summary: error === null ? 'page account' : `page account, ${error.code}`,
  });
  return { ...response, ...decisionOf(error) };
}

const usernameField = ({ username, error }: AccountPage): Html =>
  markup`${errorLine(error, 'usernameError')}
<label for="i0116">Email, phone, or Skype</label>
<input id="i0116" name="loginfmt" type="email" value="${username}" autocomplete="username" autocapitalize="none" spellcheck="false" required autofocus${errorMark(error, 'usernameError')}>
<div class="actions"><input type="submit" id="idSIButton9" value="Next" formnovalidate></div>`;
