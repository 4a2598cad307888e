import { redirectUriNotRegistered } from '../causes/redirect-uri-not-registered.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { cannotTell, failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { hasCallback, isRenewal, notReached } from '../../../reasoning/progress.ts';
import { quotedRedirectUri, redirectRefusal } from '../redirect-mismatch.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { sentRedirectUri } from '../../../reasoning/sent.ts';

export const redirectUriAlteredRule: Rule = {
  id: 'redirect-uri-altered',
  title: 'Entra read the redirect URI that was sent',
  step: 'request',
  weight: 'sign-in',
  why: 'Entra compares what it read, not what was meant. Characters that were encoded twice, or a parameter that comes twice, make another address of it.',
  docs: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50011-redirect-uri-mismatch',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (isRenewal(evidence)) return notApplicable('A silent renewal uses no redirect URI.');
  const sent = sentRedirectUri(evidence);
  if (hasCallback(evidence)) return pass(`Entra sent the browser back to ${sent}.`, 'callback');
  const sighting = redirectRefusal(evidence);
  const quoted = quotedRedirectUri(evidence);
  if (sighting === undefined || quoted === null) {
    return notReached(evidence, 'an answer that quotes the address');
  }
  if (quoted === sent) return pass(`Entra quotes the address as it was sent: ${sent}.`, sighting.place);
  return failed({
    cause: redirectUriNotRegistered,
    headline: `Entra read the redirect URI ${quoted}, but ${sent} was sent.`,
    seen: `The two differ from character ${firstDifference(quoted, sent) + 1} on.`,
    places: [sighting.place],
    repair: [
      `Find what changes the address on its way: an extra parameter of the profile, a proxy, or an encoding that is done twice.`,
      `If ${quoted} is the right one, type it into the field Redirect URI.`,
    ],
  });
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index += 1;
  return index;
}
