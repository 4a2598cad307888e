import { at } from '../../../evidence/place.ts';
import { clientSecretExpired } from '../causes/client-secret-expired.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { readExpiry } from '../../../profile/expiry.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { cannotTell, failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { hasTokens, notReached, placeOfTokens } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { findSighting, quoteSighting } from '../../../reasoning/sightings.ts';

const EXPIRED_SECRET = 7000222;

export const clientSecretExpiredRule: Rule = {
  id: 'client-secret-expired',
  title: 'The client secret is current',
  step: 'token-request',
  weight: 'sign-in',
  codes: [EXPIRED_SECRET],
  why: 'Every client secret has an end, at most two years after it was made. From then on the app cannot get tokens for anybody.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
  evaluate,
};

function evaluate(evidence: Evidence, now: Date): Judgement {
  const { clientType, secretExpiresOn: day } = evidence.profile;
  if (clientType === 'public') return notApplicable('A public client sends no secret.');
  if (hasTokens(evidence)) return pass('Entra accepted the secret.', placeOfTokens(evidence));
  const expiry = readExpiry(day, now);
  const isPast = expiry.kind === 'day' && expiry.daysLeft < 0;
  const sighting = findSighting(evidence, [EXPIRED_SECRET]);
  if (sighting !== undefined) {
    const headline = isPast ? `The client secret expired on ${day}.` : 'The client secret has expired.';
    return expired(evidence, headline, quoteSighting(sighting), sighting.place);
  }
  if (isPast) {
    const headline = `By the profile’s date, the client secret expired on ${day}.`;
    return expired(evidence, headline, `The profile says ${day}.`, at.profile('secretExpiresOn'));
  }
  const known = expiry.kind === 'day' ? ` The profile says that it is valid until ${day}.` : '';
  return cannotTell(`${notReached(evidence, 'an answer about the secret')}${known}`);
}

function expired(evidence: Evidence, headline: string, seen: string, pointer: string): Judgement {
  return failed({
    cause: clientSecretExpired,
    headline,
    seen,
    places: [pointer],
    repair: [
      `${inAppRegistration(evidence, 'Certificates & secrets')} Choose New client secret and copy its Value at once.`,
      'Type the value into the field Client secret and its end into Secret expires on; then sign in again.',
      'Give the new value to every place that uses the old one, and restart what keeps it in memory. An expired secret cannot be prolonged.',
    ],
  });
}
