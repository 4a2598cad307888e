import { asksForAll, consentNames, registeredRoles, rememberConsent } from '../authorize/consent.ts';
import { continueWith } from '../authorize/continue-sign-in.ts';
import { findSignedIn, sentInForm } from '../authorize/find-sign-in.ts';
import { finish } from '../authorize/finish.ts';
import { nextStep } from '../authorize/next-step.ts';
import { answerRefusal, showRefusal } from '../authorize/refuse.ts';
import type { Context } from '../context.ts';
import { isAdministrator } from '../directory.ts';
import { consentDeclined } from '../errors/authorize-errors.ts';
import type { PracticeRequest, PracticeResponse } from '../http-message.ts';
import { errorPage } from '../pages/error-page.ts';

/** `acceptConsent` for yes: from a script, and from the button of the page. */
const ACCEPTED: readonly string[] = ['true', 'Accept'];

/** The answer to "Permissions requested". */
export async function answerConsent(context: Context, request: PracticeRequest): Promise<PracticeResponse> {
  const found = findSignedIn(context, request, sentInForm(request));
  if (!found.ok) return errorPage(context, found.error);
  const { signIn, session, user } = found.value;
  const { app, flow } = signIn;
  // Asked again: what was allowed when the page was shown may not be allowed any more.
  const step = nextStep(context, flow, app, user, session);
  if (step.kind === 'refuse') return showRefusal(context, signIn, step.error);
  if (!ACCEPTED.includes(request.form.get('acceptConsent') ?? ''))
    return answerRefusal(context, signIn, consentDeclined());
  if (step.kind !== 'consent') return continueWith(context, signIn, session);
  context.state.flows.remove(signIn.token);
  const wantsAll = asksForAll(flow) || request.form.get('for-all') === 'yes';
  const isForAll = wantsAll && isAdministrator(user);
  rememberConsent(context, isForAll ? user.tenantId : user.objectId, app, [
    ...consentNames(step.scopes),
    ...(isForAll ? registeredRoles(context.directory, app) : []),
  ]);
  return finish(context, flow, { app, user, session, scopes: step.scopes });
}
