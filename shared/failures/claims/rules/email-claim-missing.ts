import { at } from '../../../evidence/place.ts';
import { emailClaimMissing } from '../causes/email-claim-missing.ts';
import type { DecodedToken, Evidence } from '../../../evidence/evidence.ts';
import { pointerToClaim, readText } from '../../../token/read-claim.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { isGuest } from '../../../reasoning/guest.ts';
import { ID_TOKEN, judgeIdToken } from '../../../reasoning/id-token.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { isScopeAsked } from '../../../reasoning/sent.ts';

export const emailClaimMissingRule: Rule = {
  id: 'email-claim-missing',
  title: 'The ID token tells the user’s e-mail address',
  step: 'tokens',
  weight: 'quality',
  why: 'Many products take the e-mail address as the user’s name and refuse a user without one. Entra writes it only if the directory holds one; for members it may also have to be asked for.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/optional-claims-reference',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeIdToken(evidence, (token) => {
    if (readText(token, 'email') !== null) {
      return pass('The claim email is there.', at.claim('id', 'email'));
    }
    if (isGuest(token)) return notApplicable('The user is a guest; a check of its own judges that.');
    if (!isScopeAsked(evidence, 'email')) return notApplicable('The scope email was not asked for.');
    return missing(evidence, token);
  });
}

function missing(evidence: Evidence, token: DecodedToken): Judgement {
  const hasName = readText(token, 'preferred_username') !== null;
  return failed({
    cause: emailClaimMissing,
    headline: 'The ID token has no e-mail address, though the app asked for it.',
    seen: hasName
      ? 'There is preferred_username, but no email. The two are not the same: the user name need not be a mailbox.'
      : 'The claim email is not in the token.',
    places: [at.token('id')],
    repair: [
      'Entra admin center → Users → the user → Properties → Contact information: fill in Email.',
      `If it is filled in: ${inAppRegistration(evidence, 'Token configuration')} Add the optional claim “email” for ID tokens.`,
      'Let the product know users by oid and tid: addresses change and are given to others.',
    ],
  });
}
