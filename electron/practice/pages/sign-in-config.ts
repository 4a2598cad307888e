import type { Context } from '../context.ts';
import { messageOf, type EntraError } from '../entra-error.ts';
import { formTokens } from './form-tokens.ts';
import { loginPath, type FormTarget } from './sign-in-form.ts';

/** "Nobody is signed in": in normal operation every sign-in page says so. */
const NOT_SIGNED_IN = '50058';

/** Relative to the service; the page's own script asks it before a password is typed. */
export const CREDENTIAL_TYPE_PATH = '/common/GetCredentialType';

/**
 * Members of `$Config` that scripts without a browser sign in by: they post `sFT`, `sCtx` and `canary` to `urlPost`.
 * Source: the Azure AD provider of saml2aws with its recorded pages, and the load tester grizzly.
 */
export function signInConfig(context: Context, target: FormTarget, error: EntraError | null) {
  const { flowToken, ctx, canary, apiCanary } = formTokens(target.flowToken);
  return {
    sErrTxt: error === null ? '' : messageOf(error),
    sErrorCode: error === null ? NOT_SIGNED_IN : String(error.code),
    urlGetCredentialType: `${context.origin}${CREDENTIAL_TYPE_PATH}?mkt=en-US`,
    urlPost: loginPath(target),
    sPOST_Username: '',
    sFT: flowToken,
    sFTName: 'flowToken',
    sCtx: ctx,
    sCanaryTokenName: 'canary',
    hpgact: 1800,
    hpgid: 1104,
    apiCanary,
    canary,
    correlationId: context.correlationId,
    sessionId: context.traceId,
    country: 'US',
  };
}
