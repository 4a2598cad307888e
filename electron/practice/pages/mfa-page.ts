import type { Context } from '../context.ts';
import type { User } from '../directory.ts';
import { decisionOf, type EntraError } from '../entra-error.ts';
import type { PracticeResponse } from '../http-message.ts';
import { errorLine, errorMark } from './field-error.ts';
import { markup } from './html.ts';
import { pageResponse } from './page.ts';
import { signInConfig } from './sign-in-config.ts';
import { loginPath, PROCESS_AUTH_PATH, signInForm, type FormTarget } from './sign-in-form.ts';

/** The same for everybody: it is shown on the page, because nobody here has a telephone. */
export const MFA_CODE = '123456';

/** A code that an app shows: the one method that practice users have. */
export const AUTH_METHOD = 'PhoneAppOTP';

/** Where a script starts the second factor, and ends it with the code. */
export const BEGIN_AUTH_PATH = '/common/SAS/BeginAuth';
export const END_AUTH_PATH = '/common/SAS/EndAuth';

type MfaPage = { readonly target: FormTarget; readonly user: User };

export function mfaPage(
  context: Context,
  { target, user, error }: MfaPage & { readonly error: EntraError | null },
): PracticeResponse {
  const response = pageResponse(context, {
    title: 'Sign in to your account',
    pageId: 'ConvergedTFA',
    config: { ...signInConfig(context, target, error), ...secondFactorConfig(context, user) },
    main: markup`<p class="soft">${user.username}</p>
<h1>Verify your identity</h1>
<p>Type the code that your authenticator app shows.</p>
${signInForm(
  target,
  PROCESS_AUTH_PATH,
  markup`${errorLine(error, 'idSpan_SAOTCC_Error_OTC')}
<label for="idTxtBx_SAOTCC_OTC">Code</label>
<input id="idTxtBx_SAOTCC_OTC" name="otc" type="tel" inputmode="numeric" autocomplete="one-time-code" required autofocus${errorMark(error, 'idSpan_SAOTCC_Error_OTC')}>
<div class="actions"><input type="submit" id="idSubmit_SAOTCC_Continue" value="Verify"></div>`,
)}
<aside><h2>Practice code</h2>
<p>It is always <code>${MFA_CODE}</code>.</p></aside>`,
    summary: error === null ? 'page second factor' : `page second factor, ${error.code}`,
  });
  return { ...response, ...decisionOf(error) };
}

/** The methods that the user has set up, and where a script proves one of them before it posts the form. */
const secondFactorConfig = ({ origin }: Context, { username }: User) => ({
  arrUserProofs: [
    {
      authMethodId: AUTH_METHOD,
      data: AUTH_METHOD,
      display: '+XX XXXXXXXXX',
      isDefault: true,
      isLocationAware: false,
      phoneAppOtpTypes: ['MicrosoftAuthenticatorBasedTOTP'],
    },
  ],
  oPerAuthPollingInterval: { [AUTH_METHOD]: 1 },
  urlBeginAuth: `${origin}${BEGIN_AUTH_PATH}`,
  urlEndAuth: `${origin}${END_AUTH_PATH}`,
  urlPost: `${origin}${PROCESS_AUTH_PATH}`,
  sPOST_Username: username,
  hpgact: 2202,
  hpgid: 1114,
});

/** For users without a second factor. The real page leads through an app; here one button is enough. */
export function mfaSetUpPage(context: Context, { target, user }: MfaPage): PracticeResponse {
  return pageResponse(context, {
    title: 'Sign in to your account',
    pageId: 'ConvergedProofUpRedirect',
    config: signInConfig(context, target, null),
    main: markup`<p class="soft">${user.username}</p>
<h1>More information required</h1>
<p>Your organization needs more information to keep your account secure: a second factor has to be set up.</p>
${signInForm(
  target,
  loginPath(target),
  markup`<input type="hidden" name="step" value="mfa-set-up">
<div class="actions"><input type="submit" id="idSubmit_ProofUp_Redirect" value="Next"></div>`,
)}`,
    summary: 'page second factor set-up',
  });
}
