import { markup, type Html } from './html.ts';

/** What a form needs to find its sign-in again: nothing of it is kept in the browser but this token. */
export type FormTarget = { readonly tenantSegment: string; readonly flowToken: string };

export type Step = 'account' | 'password' | 'mfa-set-up' | 'mfa' | 'stay' | 'approval' | 'consent';

export const loginPath = ({ tenantSegment }: FormTarget): string =>
  `/${encodeURIComponent(tenantSegment)}/login`;

/** Where the answer to “Stay signed in?” goes. */
export const STAY_PATH = '/kmsi';

export const signInForm = (target: FormTarget, step: Step, content: Html): Html =>
  markup`<form method="post" action="${step === 'stay' ? STAY_PATH : loginPath(target)}">
<input type="hidden" name="flow" value="${target.flowToken}">
<input type="hidden" name="step" value="${step}">
${content}
</form>`;
