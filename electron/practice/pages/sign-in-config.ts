import type { Context } from '../context.ts';
import type { EntraError } from '../entra-error.ts';
import { loginPath, type FormTarget } from './sign-in-form.ts';

/** "Nobody is signed in": in normal operation every sign-in page says so. */
const NOT_SIGNED_IN = '50058';

export const signInConfig = (context: Context, target: FormTarget, error: EntraError | null) => ({
  sErrorCode: error === null ? NOT_SIGNED_IN : String(error.code),
  correlationId: context.correlationId,
  sessionId: context.traceId,
  urlPost: loginPath(target),
});
