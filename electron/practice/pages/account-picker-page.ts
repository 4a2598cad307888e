import type { Context } from '../context.ts';
import type { User } from '../directory.ts';
import type { PracticeResponse } from '../http-message.ts';
import { markup, type Html } from './html.ts';
import { pageResponse } from './page.ts';
import { signInConfig } from './sign-in-config.ts';
import { loginPath, signInForm, type FormTarget } from './sign-in-form.ts';

type AccountPickerPage = {
  readonly target: FormTarget;
  readonly appName: string;
  /** Accounts that this browser is signed in with. */
  readonly known: readonly User[];
};

/** What the form sends in `account` when none of the known accounts is meant. */
export const OTHER_ACCOUNT = 'other';

/** Tiles with the names that Entra's have. Entra's are lists of boxes with a script; these are buttons. */
export function accountPickerPage(
  context: Context,
  { target, appName, known }: AccountPickerPage,
): PracticeResponse {
  return pageResponse(context, {
    title: 'Sign in to your account',
    pageId: 'ConvergedSignIn',
    config: signInConfig(context, target, null),
    main: markup`<h1>Pick an account</h1>
<p class="soft">to continue to ${appName}</p>
${signInForm(
  target,
  loginPath(target),
  markup`<div id="tilesHolder">
${known.map(accountTile)}<div id="otherTile" data-test-id="otherTile"><button class="tile quiet" type="submit" name="account" value="${OTHER_ACCOUNT}"><span id="otherTileText" data-test-id="otherTileText">Use another account</span></button></div>
</div>`,
)}`,
    summary: 'page account picker',
  });
}

const accountTile = ({ objectId, displayName, username }: User): Html =>
  markup`<div data-test-id="${username}"><button class="tile quiet" type="submit" name="account" value="${objectId}">${displayName}<br><small>${username}</small></button></div>
`;
