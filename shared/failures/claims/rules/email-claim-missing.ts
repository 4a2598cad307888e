import { menuPath } from '../../../entra/admin-center.ts';
import type { DecodedToken, Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { isGuest } from '../../../reasoning/guest.ts';
import { judgeIdToken } from '../../../reasoning/id-token.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { isScopeAsked } from '../../../reasoning/sent.ts';
import { readText } from '../../../token/read-claim.ts';
import { emailClaimMissing } from '../causes/email-claim-missing.ts';

export const emailClaimMissingRule: Rule = {
  id: 'email-claim-missing',
  title: 'The ID token contains email',
  step: 'tokens',
  weight: 'quality',
  why: 'Many products use the e-mail address as the user name and refuse a user without one. Entra includes it only if the directory has one; for members it may also have to be requested.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/optional-claims-reference',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeIdToken(evidence, (token) => {
    if (readText(token, 'email') !== null) {
      return pass('The token contains email.', at.claim('id', 'email'));
    }
    if (isGuest(token)) return notApplicable('The user is a guest; another check judges that.');
    if (!isScopeAsked(evidence, 'email')) return notApplicable('The scope email was not requested.');
    return missing(token);
  });
}

function missing(token: DecodedToken): Judgement {
  const hasName = readText(token, 'preferred_username') !== null;
  return failed({
    cause: emailClaimMissing,
    headline: 'The ID token has no email, although the app requested it.',
    seen: hasName
      ? 'It has preferred_username, but no email. The two differ: the user name need not be a mailbox.'
      : 'The claim email is not in the token.',
    places: [at.token('id')],
    nextStep: `In the Entra admin center, open ${menuPath('user-properties')} → Contact information and fill in Email; if it is filled in, add the optional claim email for ID tokens under Token configuration.`,
  });
}
