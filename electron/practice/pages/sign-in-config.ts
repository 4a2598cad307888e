import type { Context } from '../context.ts';
import { messageOf, type EntraError } from '../entra-error.ts';
import { loginPath, type FormTarget } from './sign-in-form.ts';

/** "Nobody is signed in": in normal operation every sign-in page says so. */
const NOT_SIGNED_IN = '50058';

/** Members of `$Config` that scripts and tools read; `sFT` stands for this sign-in, as in the forms. */
export const signInConfig = (context: Context, target: FormTarget, error: EntraError | null) => ({
  sFT: target.flowToken,
  sErrTxt: error === null ? '' : messageOf(error),
  sErrorCode: error === null ? NOT_SIGNED_IN : String(error.code),
  correlationId: context.correlationId,
  sessionId: context.traceId,
  urlPost: loginPath(target),
});
