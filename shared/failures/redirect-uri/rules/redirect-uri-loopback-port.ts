import { redirectUriLoopbackPortMismatch } from '../causes/redirect-uri-loopback-port-mismatch.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { parseRedirectUri } from '../../../profile/redirect-uri.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { cannotTell, failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { hasCallback, isRenewal, notReached } from '../../../reasoning/progress.ts';
import { kindOfMismatch, redirectRefusal } from '../redirect-mismatch.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { sentRedirectUri } from '../../../reasoning/sent.ts';
import { quoteSighting } from '../../../reasoning/sightings.ts';

export const redirectUriLoopbackPortRule: Rule = {
  id: 'redirect-uri-loopback-port',
  title: 'The port of 127.0.0.1 is the registered one',
  step: 'request',
  weight: 'sign-in',
  why: 'A program that waits on this machine often takes any free port. Entra ignores the port for localhost; for 127.0.0.1 it has to be the registered one.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reply-url',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (isRenewal(evidence)) return notApplicable('A silent renewal uses no redirect URI.');
  const uri = sentRedirectUri(evidence);
  const parsed = parseRedirectUri(uri);
  if (!parsed.ok || parsed.value.host !== '127.0.0.1') {
    return notApplicable('The redirect URI is not on 127.0.0.1.');
  }
  if (hasCallback(evidence)) return pass(`Entra sent the browser back to ${uri}.`, 'callback');
  const sighting = redirectRefusal(evidence);
  if (sighting === undefined || kindOfMismatch(evidence) !== 'loopback-port') {
    return notReached(evidence, 'the redirect back');
  }
  return failed({
    cause: redirectUriLoopbackPortMismatch,
    headline: `The redirect URI ${uri} is not registered with this very port.`,
    seen: quoteSighting(sighting),
    places: [sighting.place],
    repair: [
      `Use ${uri.replace('127.0.0.1', 'localhost')} in the app and in the registration: for localhost Entra ignores the port.`,
      `If it has to be 127.0.0.1: ${inAppRegistration(evidence, 'Manifest')} Enter ${uri} there, and let the app listen on that port always.`,
    ],
  });
}
