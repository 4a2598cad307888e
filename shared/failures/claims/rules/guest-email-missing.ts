import { menuPath } from '../../../entra/admin-center.ts';
import type { DecodedToken, Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { isGuest } from '../../../reasoning/guest.ts';
import { judgeIdToken } from '../../../reasoning/id-token.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { readText } from '../../../token/read-claim.ts';
import { emailClaimMissing } from '../causes/email-claim-missing.ts';

export const guestEmailMissingRule: Rule = {
  id: 'guest-email-missing',
  title: 'The ID token of a guest contains email',
  step: 'tokens',
  weight: 'quality',
  why: 'For guests Entra includes the address without being asked, if the guest’s entry has one. The user name of a guest is no substitute: it is built from the address and “#EXT#”.',
  docs: 'https://learn.microsoft.com/entra/external-id/user-properties',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeIdToken(evidence, (token) =>
    isGuest(token) ? judgeGuest(token) : notApplicable('According to the token, the user is not a guest.'),
  );
}

function judgeGuest(token: DecodedToken): Judgement {
  if (readText(token, 'email') !== null) {
    return pass('The token contains email.', at.claim('id', 'email'));
  }
  return failed({
    cause: emailClaimMissing,
    headline: 'The user is a guest, and the ID token has no email.',
    seen: 'The claim email is not in the token, although guests get it without a request.',
    places: [at.token('id')],
    nextStep: `In the Entra admin center, open ${menuPath('user-properties', 'the guest')} → Contact information and fill in Email.`,
  });
}
