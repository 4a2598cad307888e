import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { withoutRedirect } from '../../../reasoning/kind-of-attempt.ts';
import { hasCallback, notReached } from '../../../reasoning/progress.ts';
import type { Judgement, Rule, RuleContext } from '../../../reasoning/rule.ts';
import { sentRedirectUri, withoutChosenPort } from '../../../reasoning/sent.ts';
import { redirectUriNotRegistered } from '../causes/redirect-uri-not-registered.ts';
import { quotedRedirectUri, redirectRefusal } from '../redirect-mismatch.ts';

export const redirectUriAlteredRule: Rule = {
  id: 'redirect-uri-altered',
  title: 'Entra received the redirect URI as it was sent',
  step: 'request',
  weight: 'sign-in',
  why: 'Entra compares what it received, not what was meant. Encoding the address twice, or sending the parameter twice, turns it into another address.',
  docs: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50011-redirect-uri-mismatch',
  evaluate,
};

function evaluate(evidence: Evidence, context: RuleContext): Judgement {
  const reason = withoutRedirect(evidence);
  if (reason !== null) return notApplicable(reason);
  const sent = sentRedirectUri(evidence);
  if (hasCallback(evidence)) return pass(`Entra sent the browser back to ${sent}.`, at.callback);
  const refusal = redirectRefusal(context);
  const quoted = quotedRedirectUri(context);
  if (refusal === null || quoted === null) return notReached(evidence, 'an answer that quotes the address');
  const { place } = refusal.sighting;
  if (quoted === sent) return pass(`Entra quotes the address as it was sent: ${sent}.`, place);
  const [read, meant] = [withoutChosenPort(evidence, quoted), withoutChosenPort(evidence, sent)];
  return failed({
    cause: redirectUriNotRegistered,
    headline: `Entra received the redirect URI ${read}, but AuthLoupe sent ${meant}.`,
    seen: `The two differ from character ${firstDifference(quoted, sent) + 1} on.`,
    places: [place],
    nextStep:
      'Find what changes the address on its way: an extra parameter of the profile, a proxy, or an encoding that is applied twice.',
    inProfile: [`If ${read} is the right one, enter it in Redirect URI.`],
  });
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index += 1;
  return index;
}
