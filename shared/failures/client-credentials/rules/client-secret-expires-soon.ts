import { at } from '../../../evidence/place.ts';
import { clientSecretExpired } from '../causes/client-secret-expired.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { inDays, readExpiry, SOON_DAYS } from '../../../profile/expiry.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { cannotTell, failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { findSighting } from '../../../reasoning/sightings.ts';

const EXPIRED_SECRET = 7000222;
const POINTER = at.profile('secretExpiresOn');

export const clientSecretExpiresSoonRule: Rule = {
  id: 'client-secret-expires-soon',
  title: `The client secret lasts for another ${SOON_DAYS} days`,
  step: 'settings',
  weight: 'quality',
  why: 'Entra does not tell an app when its secret ends. On that day the sign-in breaks for all users at once.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
  evaluate,
};

function evaluate(evidence: Evidence, now: Date): Judgement {
  const { clientType, secretExpiresOn: day } = evidence.profile;
  if (clientType === 'public') return notApplicable('A public client has no secret.');
  if (findSighting(evidence, [EXPIRED_SECRET]) !== undefined) {
    return notApplicable(
      `Entra says that the secret has expired${day === '' ? '' : `, whatever the profile’s date (${day})`}.`,
    );
  }
  const expiry = readExpiry(day, now);
  switch (expiry.kind) {
    case 'not-given':
      return cannotTell(
        'The profile does not say when the secret expires: copy the date from Certificates & secrets.',
      );
    case 'not-a-date':
      return cannotTell(`“${day}” in the profile is not a date: type it as 2027-01-31.`);
    case 'day':
      return judgeDays(evidence, day, expiry.daysLeft);
  }
}

function judgeDays(evidence: Evidence, day: string, daysLeft: number): Judgement {
  if (daysLeft < 0) return notApplicable(`The date in the profile, ${day}, has passed.`);
  if (daysLeft > SOON_DAYS) return pass(`The secret expires on ${day}, ${inDays(daysLeft)}.`, POINTER);
  return failed({
    cause: clientSecretExpired,
    headline: `The client secret expires on ${day}, ${inDays(daysLeft)}.`,
    seen: `The profile says ${day}.`,
    places: [POINTER],
    repair: [
      `${inAppRegistration(evidence, 'Certificates & secrets')} Make a second secret now; both are valid until the old one ends.`,
      'Give the new value to the app, sign in once to prove it, and delete the old one.',
    ],
  });
}
