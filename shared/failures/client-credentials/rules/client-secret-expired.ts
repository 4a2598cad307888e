import type { Evidence } from '../../../evidence/evidence.ts';
import { at, type Place } from '../../../evidence/place.ts';
import { readExpiry } from '../../../profile/expiry.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { hasTokens, notReached, placeOfTokens } from '../../../reasoning/progress.ts';
import type { Judgement, Rule, RuleContext } from '../../../reasoning/rule.ts';
import { quoteSighting } from '../../../reasoning/sightings.ts';
import { clientSecretExpired } from '../causes/client-secret-expired.ts';

export const clientSecretExpiredRule: Rule = {
  id: 'client-secret-expired',
  title: 'The client secret has not expired',
  step: 'token-request',
  weight: 'sign-in',
  why: 'Every client secret expires, at most two years after it was created. From then on the app gets no tokens for any user.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
  evaluate,
};

function evaluate(evidence: Evidence, { refusal, now }: RuleContext): Judgement {
  const { clientType, secretExpiresOn: day } = evidence.profile;
  if (clientType === 'public') return notApplicable('A public client sends no secret.');
  if (hasTokens(evidence)) return pass('Entra accepted the secret.', placeOfTokens(evidence));
  const expiry = readExpiry(day, now);
  const isPast = expiry.kind === 'day' && expiry.daysLeft < 0;
  if (refusal !== null) {
    const { sighting } = refusal;
    const headline = isPast ? `The client secret expired on ${day}.` : 'The client secret has expired.';
    return expired(headline, quoteSighting(sighting), sighting.place);
  }
  return isPast
    ? expired(
        `The client secret expired on ${day}, according to the profile.`,
        `Secret expires on is ${day}.`,
        at.profile('secretExpiresOn'),
      )
    : notReached(evidence, 'an answer about the secret');
}

function expired(headline: string, seen: string, place: Place): Judgement {
  return failed({
    cause: clientSecretExpired,
    headline,
    seen,
    places: [place],
    inProfile: [
      'Enter the Value of the new secret in Client secret, and its end date in Secret expires on; then sign in again.',
    ],
  });
}
