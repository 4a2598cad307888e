import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { parseRedirectUri } from '../../../profile/redirect-uri.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { withoutRedirect } from '../../../reasoning/kind-of-attempt.ts';
import { hasCallback, notReached } from '../../../reasoning/progress.ts';
import type { Judgement, Rule, RuleContext } from '../../../reasoning/rule.ts';
import { chosenPort, registeredForm, sentRedirectUri } from '../../../reasoning/sent.ts';
import { quoteSighting } from '../../../reasoning/sightings.ts';
import { redirectUriLoopbackPortMismatch } from '../causes/redirect-uri-loopback-port-mismatch.ts';
import { kindOfMismatch, redirectRefusal } from '../redirect-mismatch.ts';

export const redirectUriLoopbackPortRule: Rule = {
  id: 'redirect-uri-loopback-port',
  title: 'The port of 127.0.0.1 is registered',
  step: 'request',
  weight: 'sign-in',
  why: 'A program that listens on this machine often uses any free port. Entra ignores the port for localhost; for 127.0.0.1 it has to be the registered one.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reply-url',
  evaluate,
};

function evaluate(evidence: Evidence, context: RuleContext): Judgement {
  const reason = withoutRedirect(evidence);
  if (reason !== null) return notApplicable(reason);
  const uri = sentRedirectUri(evidence);
  const parsed = parseRedirectUri(uri);
  if (!parsed.ok || parsed.value.host !== '127.0.0.1') {
    return notApplicable('The redirect URI is not on 127.0.0.1.');
  }
  if (hasCallback(evidence)) return pass(`Entra sent the browser back to ${uri}.`, at.callback);
  const refusal = redirectRefusal(context);
  if (refusal === null || kindOfMismatch(evidence, context) !== 'loopback-port') {
    return notReached(evidence, 'the redirect back to the app');
  }
  const named = registeredForm(evidence);
  return failed({
    cause: redirectUriLoopbackPortMismatch,
    headline:
      chosenPort(evidence) === null
        ? `The redirect URI ${named} is not registered with this port.`
        : `The redirect URI ${named} names no port, and for 127.0.0.1 Entra accepts only a port that is registered.`,
    seen: quoteSighting(refusal.sighting),
    places: [refusal.sighting.place],
    inProfile: [
      `Set Redirect URI to ${named.replace('127.0.0.1', 'localhost')}, the form in which it should be registered: for localhost Entra ignores the port.`,
    ],
  });
}
