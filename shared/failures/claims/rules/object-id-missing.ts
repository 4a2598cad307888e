import { at } from '../../../evidence/place.ts';
import { unknown } from '../../../reasoning/unknown.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { pointerToClaim, readText } from '../../../token/read-claim.ts';
import { ID_TOKEN, judgeIdToken } from '../../../reasoning/id-token.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { isScopeAsked } from '../../../reasoning/sent.ts';

export const objectIdMissingRule: Rule = {
  id: 'object-id-missing',
  title: 'The ID token tells which user of the directory it is',
  step: 'tokens',
  weight: 'quality',
  why: 'Together, oid and tid are the one name of a user that never changes and that all apps share. Addresses and user names change, and are given to others.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeIdToken(evidence, (token) => {
    if (readText(token, 'oid') !== null) {
      return pass('The claim oid is there.', at.claim('id', 'oid'));
    }
    if (isScopeAsked(evidence, 'profile')) {
      return notApplicable(
        'The scope profile was asked for, and the directory wrote no oid for this account.',
      );
    }
    return failed({
      cause: unknown,
      headline: 'The ID token has no oid, because the scope profile was not asked for.',
      seen: 'Without oid the user can be told apart by sub only, which differs from app to app.',
      places: [at.token('id'), at.profile('scopes')],
      repair: ['Add profile to the field Scopes, or let the app know its users by sub alone.'],
    });
  });
}
