import { at } from '../../../evidence/place.ts';
import { emailClaimMissing } from '../causes/email-claim-missing.ts';
import type { DecodedToken, Evidence } from '../../../evidence/evidence.ts';
import { isGuest } from '../../../reasoning/guest.ts';
import { pointerToClaim, readText } from '../../../token/read-claim.ts';
import { ID_TOKEN, judgeIdToken } from '../../../reasoning/id-token.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const guestEmailMissingRule: Rule = {
  id: 'guest-email-missing',
  title: 'The ID token of a guest tells the e-mail address',
  step: 'tokens',
  weight: 'quality',
  why: 'For guests Entra writes the address without being asked, if the guest’s entry holds one. The user name of a guest is no substitute: it is made up of the address and “#EXT#”.',
  docs: 'https://learn.microsoft.com/entra/external-id/user-properties',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeIdToken(evidence, (token) =>
    isGuest(token) ? judgeGuest(token) : notApplicable('The user is not a guest, as far as the token tells.'),
  );
}

function judgeGuest(token: DecodedToken): Judgement {
  if (readText(token, 'email') !== null) {
    return pass('The claim email is there.', at.claim('id', 'email'));
  }
  return failed({
    cause: emailClaimMissing,
    headline: 'The user is a guest, and the ID token has no e-mail address.',
    seen: 'The claim email is not in the token, though guests get it unasked.',
    places: [at.token('id')],
    repair: [
      'Entra admin center → Users → the guest → Properties → Contact information: fill in Email.',
      'Let the product know users by oid and tid: addresses change and are given to others.',
    ],
  });
}
