import type { Evidence } from '../../../evidence/evidence.ts';
import { cannotTell, failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { hasCallback, isRenewal, notReached } from '../../../reasoning/progress.ts';
import { quotedRedirectUri, redirectRefusal } from '../../../reasoning/redirect-mismatch.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { sentRedirectUri } from '../../../reasoning/sent.ts';

export const redirectUriAltered: Rule = {
  id: 'redirect-uri-altered',
  title: 'Entra read the redirect URI that was sent',
  group: 'redirect',
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
    return cannotTell(notReached(evidence, 'an answer that quotes the address'));
  }
  if (quoted === sent) return pass(`Entra quotes the address as it was sent: ${sent}.`, sighting.pointer);
  return failed({
    cause: 'redirect_uri_not_registered',
    headline: `Entra read the redirect URI ${quoted}, but ${sent} was sent.`,
    seen: `The two differ from character ${firstDifference(quoted, sent) + 1} on.`,
    evidence: [sighting.pointer],
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
