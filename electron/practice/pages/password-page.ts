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

type PasswordPage = {
  readonly target: FormTarget;
  readonly username: string;
  readonly error: EntraError | null;
  readonly users: readonly User[];
};

export function passwordPage(context: Context, page: PasswordPage): PracticeResponse {
  const { error, target } = page;
  const response = pageResponse(context, {
    title: 'Sign in to your account',
    pageId: 'ConvergedSignIn',
    config: { ...signInConfig(context, target, error), sPOST_Username: page.username },
    main: markup`<p class="soft">${page.username}</p>
<h1>Enter password</h1>
${signInForm(target, loginPath(target), passwordField(page))}
${practiceUsers(page.users)}`,
    summary: error === null ? 'page password' : `page password, ${error.code}`,
  });
  return { ...response, ...decisionOf(error) };
}

/** The second name, out of sight, tells password managers whose password this is. */
const passwordField = ({ username, error }: PasswordPage): Html =>
  markup`${errorLine(error, 'passwordError')}
<input type="hidden" name="login" value="${username}">
<input name="loginfmt" type="text" value="${username}" autocomplete="username" hidden>
<label for="i0118">Password</label>
<input id="i0118" name="passwd" type="password" autocomplete="current-password" required autofocus${errorMark(error, 'passwordError')}>
<div class="actions"><input type="submit" id="idSIButton9" value="Sign in"></div>`;
