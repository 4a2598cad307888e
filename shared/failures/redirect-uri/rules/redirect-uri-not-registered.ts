import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notApplicable } from '../../../reasoning/judgement.ts';
import { withoutRedirect } from '../../../reasoning/kind-of-attempt.ts';
import type { Judgement, Rule, RuleContext } from '../../../reasoning/rule.ts';
import { registeredForm, sentRedirectUri } from '../../../reasoning/sent.ts';
import { redirectUriNotRegistered } from '../causes/redirect-uri-not-registered.ts';
import { kindOfMismatch, NOT_REGISTERED } from '../redirect-mismatch.ts';

export const redirectUriNotRegisteredRule: Rule = {
  id: NOT_REGISTERED,
  title: 'The redirect URI is registered',
  step: 'request',
  weight: 'sign-in',
  why: 'Entra sends its answer only to addresses that are registered for the app, so that no other site can collect it. An error about the address itself stays on Entra’s page: the app never hears of it.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reply-url',
  evaluate,
};

function evaluate(evidence: Evidence, context: RuleContext): Judgement {
  if (context.refusal !== null && kindOfMismatch(evidence, context) !== 'other') {
    return notApplicable('Entra refused the address for a reason that another check names.');
  }
  const uri = registeredForm(evidence);
  return judgeRefusal(evidence, context.refusal, {
    proof: { by: 'callback', seen: `Entra sent the browser back to ${sentRedirectUri(evidence)}.` },
    needs: 'the redirect back to the app (Entra may check the address only after the password)',
    unless: withoutRedirect,
    explain: () => ({
      cause: redirectUriNotRegistered,
      headline: `The redirect URI ${uri} is not registered for the app ${evidence.profile.clientId}.`,
    }),
  });
}
