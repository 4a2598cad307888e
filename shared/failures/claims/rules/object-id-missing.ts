import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { judgeIdToken } from '../../../reasoning/id-token.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { isScopeAsked } from '../../../reasoning/sent.ts';
import { unknown } from '../../../reasoning/unknown.ts';
import { readText } from '../../../token/read-claim.ts';

export const objectIdMissingRule: Rule = {
  id: 'object-id-missing',
  title: 'The ID token contains oid',
  step: 'tokens',
  weight: 'quality',
  why: 'Together, oid and tid identify a user for all apps and never change. Addresses and user names change, and are reassigned to others.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeIdToken(evidence, (token) => {
    if (readText(token, 'oid') !== null) {
      return pass('The token contains oid.', at.claim('id', 'oid'));
    }
    if (isScopeAsked(evidence, 'profile')) {
      return notApplicable(
        'The scope profile was requested, and the directory issued no oid for this account.',
      );
    }
    return failed({
      cause: unknown,
      headline: 'The ID token has no oid, because the scope profile was not requested.',
      seen: 'Without oid only sub identifies the user, and it differs from app to app.',
      places: [at.token('id'), at.profile('scopes')],
      nextStep: 'Request the scope profile, or let the app identify its users by sub alone.',
      inProfile: ['Add profile to Scopes.'],
    });
  });
}
