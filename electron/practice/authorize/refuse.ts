import type { Context } from '../context.ts';
import type { EntraError } from '../entra-error.ts';
import type { PracticeResponse } from '../http-message.ts';
import { errorPage } from '../pages/error-page.ts';
import { devicePage } from '../pages/device-page.ts';
import { answerApp, answerAppWithError, errorFields } from './answer-app.ts';
import type { SignIn } from './sign-in.ts';

/** Ends a sign-in because somebody said no, and tells who waits for it. */
export function answerRefusal(context: Context, signIn: SignIn, error: EntraError): PracticeResponse {
  const { request, purpose } = signIn.flow;
  context.state.flows.remove(signIn.token);
  switch (purpose.kind) {
    case 'app':
      return answerAppWithError(context, request, error);
    case 'admin-consent': {
      const fields = { ...errorFields(context, error), admin_consent: 'True' };
      return answerApp(context, request, fields, `${error.error} ${error.code}`);
    }
    case 'device': {
      const waiting = context.state.deviceCodes.get(purpose.userCode);
      if (waiting !== null)
        context.state.deviceCodes.set(purpose.userCode, { ...waiting, outcome: { kind: 'declined' } });
      return devicePage(context, signIn.app, 'declined');
    }
  }
}

/** Ends a sign-in on Entra's own page: the app hears nothing. A device goes on waiting. */
export function showRefusal(context: Context, signIn: SignIn, error: EntraError): PracticeResponse {
  context.state.flows.remove(signIn.token);
  return errorPage(context, error);
}
