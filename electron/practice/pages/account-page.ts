import type { Context } from '../context.ts';
import type { User } from '../directory.ts';
import { decisionOf, type EntraError } from '../entra-error.ts';
import type { PracticeResponse } from '../http-message.ts';
import { errorLine, errorMark } from './field-error.ts';
import { markup, NOTHING, type Html } from './html.ts';
import { pageResponse } from './page.ts';
import { practiceUsers } from './practice-users.ts';
import { signInConfig } from './sign-in-config.ts';
import { signInForm, type FormTarget } from './sign-in-form.ts';

type AccountPage = {
  readonly target: FormTarget;
  readonly appName: string;
  readonly username: string;
  /** Accounts that this browser is signed in with. */
  readonly known: readonly User[];
  readonly error: EntraError | null;
  /** Whom the practice box offers. */
  readonly users: readonly User[];
};

export function accountPage(context: Context, page: AccountPage): PracticeResponse {
  const response = pageResponse(context, {
    title: 'Sign in to your account',
    pageId: 'ConvergedSignIn',
    config: signInConfig(context, page.target, page.error),
    main: markup`<h1>Sign in</h1>
<p class="soft">to continue to ${page.appName}</p>
${page.known.length === 0 ? NOTHING : knownAccounts(page)}
${signInForm(page.target, 'account', usernameField(page))}
${practiceUsers(page.users)}`,
    summary: page.error === null ? 'page account' : `page account, ${page.error.code}`,
  });
  return { ...response, ...decisionOf(page.error) };
}

const knownAccounts = ({ target, known }: AccountPage): Html => {
  const buttons = known.map(
    ({ objectId, displayName, username }) =>
      markup`<button class="account quiet" type="submit" name="account" value="${objectId}" data-test-id="${username}">${displayName}<br>${username}</button>
`,
  );
  return signInForm(
    target,
    'account',
    markup`<h2>Pick an account</h2>
${buttons}<h2>Use another account</h2>`,
  );
};

const usernameField = ({ username, error }: AccountPage): Html =>
  markup`${errorLine(error, 'usernameError')}
<label for="i0116">Email, phone, or Skype</label>
<input id="i0116" name="loginfmt" type="email" value="${username}" autocomplete="username" autocapitalize="none" spellcheck="false" required autofocus${errorMark(error, 'usernameError')}>
<div class="actions"><input type="submit" id="idSIButton9" value="Next" formnovalidate></div>`;
