import { formTokens } from './form-tokens.ts';
import { markup, type Html } from './html.ts';

/** What a form needs to find its sign-in again: nothing of it is kept in the browser but this token. */
export type FormTarget = { readonly tenantSegment: string; readonly flowToken: string };

/** Where account and password go. */
export const loginPath = ({ tenantSegment }: FormTarget): string =>
  `/${encodeURIComponent(tenantSegment)}/login`;

/** Where the answer to “Stay signed in?” goes. */
export const STAY_PATH = '/kmsi';
/** Where the code of the second factor goes. */
export const PROCESS_AUTH_PATH = '/common/SAS/ProcessAuth';
export const CONSENT_PATH = '/common/Consent/Set';

export function signInForm(target: FormTarget, path: string, content: Html): Html {
  const { flowToken, ctx, canary } = formTokens(target.flowToken);
  return markup`<form method="post" action="${path}">
<input type="hidden" name="ctx" value="${ctx}">
<input type="hidden" name="flowToken" value="${flowToken}">
<input type="hidden" name="canary" value="${canary}">
${content}
</form>`;
}
