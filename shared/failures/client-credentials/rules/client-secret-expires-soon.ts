import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { inDays, readExpiry, SOON_DAYS } from '../../../profile/expiry.ts';
import { cannotTell, failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { hasTokens } from '../../../reasoning/progress.ts';
import type { Judgement, Rule, RuleContext } from '../../../reasoning/rule.ts';
import { clientSecretExpired } from '../causes/client-secret-expired.ts';

const PLACE = at.profile('secretExpiresOn');

export const clientSecretExpiresSoonRule: Rule = {
  id: 'client-secret-expires-soon',
  title: `The client secret is valid for another ${SOON_DAYS} days`,
  step: 'settings',
  weight: 'quality',
  why: 'Entra does not tell an app when its secret expires. On that day the sign-in breaks for all users at once.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
  evaluate,
};

function evaluate(evidence: Evidence, { now, refusalOf }: RuleContext): Judgement {
  const { clientType, secretExpiresOn: day } = evidence.profile;
  if (clientType === 'public') return notApplicable('A public client has no secret.');
  if (refusalOf('client-secret-expired') !== null) {
    return notApplicable(
      `Entra says that the secret has expired${day === '' ? '' : `, whatever the profile’s date (${day})`}.`,
    );
  }
  const expiry = readExpiry(day, now);
  switch (expiry.kind) {
    case 'not-given':
      return notApplicable(
        'The profile does not say when the secret expires. Copy the date from Certificates & secrets to be warned in time.',
      );
    case 'not-a-date':
      return cannotTell(`“${day}” in Secret expires on is not a date: write it as 2027-01-31.`);
    case 'day':
      return judgeDays(evidence, day, expiry.daysLeft);
  }
}

function judgeDays(evidence: Evidence, day: string, daysLeft: number): Judgement {
  if (daysLeft < 0) {
    return notApplicable(
      hasTokens(evidence)
        ? `Entra accepted the secret although Secret expires on (${day}) has passed: correct the date.`
        : `The date in the profile, ${day}, has passed; another check judges that.`,
    );
  }
  if (daysLeft > SOON_DAYS) return pass(`The secret expires on ${day}, ${inDays(daysLeft)}.`, PLACE);
  return failed({
    cause: clientSecretExpired,
    headline: `The client secret expires on ${day}, ${inDays(daysLeft)}.`,
    seen: `Secret expires on is ${day}.`,
    places: [PLACE],
    nextStep:
      'Create a second secret now and give its Value to the app: both are valid until the old one expires.',
    inProfile: ['Enter the new Value in Client secret and its end date in Secret expires on.'],
  });
}
