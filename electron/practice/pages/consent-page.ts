import type { Context } from '../context.ts';
import { isAdministrator, type App, type User } from '../directory.ts';
import type { PracticeResponse } from '../http-message.ts';
import type { ScopeRequest } from '../scope.ts';
import { markup, type Html } from './html.ts';
import { pageResponse } from './page.ts';
import { signInConfig } from './sign-in-config.ts';
import { CONSENT_PATH, signInForm, type FormTarget } from './sign-in-form.ts';

const OIDC_IN_WORDS: Readonly<Record<string, string>> = {
  openid: 'Sign you in',
  profile: 'See your name and your user name',
  email: 'See your mail address',
  offline_access: 'Keep the access that you give it',
};

type ConsentPage = {
  readonly target: FormTarget;
  readonly app: App;
  readonly user: User;
  readonly scopes: ScopeRequest;
  /** An administrator was asked to accept for everybody. */
  readonly isForAll: boolean;
};

export function consentPage(
  context: Context,
  { target, app, user, scopes, isForAll }: ConsentPage,
): PracticeResponse {
  return pageResponse(context, {
    title: 'Sign in to your account',
    pageId: 'ConvergedConsent',
    config: {
      ...signInConfig(context, target, null),
      urlPost: CONSENT_PATH,
      sPOST_Username: user.username,
    },
    main: markup`<p class="soft">${user.username}</p>
<h1>Permissions requested${isForAll ? ' for your organization' : ''}</h1>
<p><strong>${app.displayName}</strong> would like to:</p>
<ul>
${permissionItems(scopes)}</ul>
${signInForm(target, CONSENT_PATH, isForAll || !isAdministrator(user) ? BUTTONS : markup`${FOR_ALL}${BUTTONS}`)}`,
    summary: 'page consent',
  });
}

const FOR_ALL = markup`<p><label><input type="checkbox" name="for-all" value="yes"> Consent on behalf of your organization</label></p>
`;

const BUTTONS = markup`<div class="actions">
<input class="quiet" type="submit" id="idBtn_Back" name="acceptConsent" value="Cancel">
<input type="submit" id="idSIButton9" name="acceptConsent" value="Accept">
</div>`;

const permissionItems = ({ oidc, permissions }: ScopeRequest): readonly Html[] => [
  ...oidc.map((name) => markup`<li>${OIDC_IN_WORDS[name] ?? name}</li>\n`),
  ...permissions.map(
    ({ description, resource }) =>
      markup`<li>${description} <span class="soft">(${resource.displayName})</span></li>\n`,
  ),
];
