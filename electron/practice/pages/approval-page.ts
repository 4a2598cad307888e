import type { Context } from '../context.ts';
import type { App, User } from '../directory.ts';
import { decisionOf, messageOf, type EntraError } from '../entra-error.ts';
import type { PracticeResponse } from '../http-message.ts';
import { markup } from './html.ts';
import { pageResponse } from './page.ts';
import { signInConfig } from './sign-in-config.ts';
import { loginPath, signInForm, type FormTarget } from './sign-in-form.ts';

type ApprovalPage = {
  readonly target: FormTarget;
  readonly app: App;
  readonly user: User;
  readonly error: EntraError;
};

/** The permissions are not for this user to give. The app hears of it only when the user goes back. */
export function approvalPage(context: Context, { target, app, user, error }: ApprovalPage): PracticeResponse {
  const response = pageResponse(context, {
    title: 'Sign in to your account',
    pageId: 'ConvergedConsent',
    config: signInConfig(context, target, error),
    main: markup`<p class="soft">${user.username}</p>
<h1>Need admin approval</h1>
<p><strong>${app.displayName}</strong></p>
<p>${app.displayName} needs permission to access resources in your organization that only an admin can grant. Ask an admin to grant permission to this app before you can use it.</p>
<p class="soft">${messageOf(error)}</p>
${signInForm(
  target,
  loginPath(target),
  markup`<input type="hidden" name="step" value="approval">
<div class="actions"><input class="quiet" type="submit" value="Return to the application without granting consent"></div>`,
)}`,
    summary: `page approval, ${error.code}`,
  });
  return { ...response, ...decisionOf(error) };
}
