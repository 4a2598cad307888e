import { at } from '../../../evidence/place.ts';
import { groupsOverage } from '../causes/groups-overage.ts';
import type { DecodedToken, Evidence } from '../../../evidence/evidence.ts';
import { pointerToClaim, readClaim } from '../../../token/read-claim.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { ID_TOKEN, judgeIdToken } from '../../../reasoning/id-token.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const groupsLeftOutRule: Rule = {
  id: 'groups-left-out',
  title: 'The groups of the user fit into the token',
  step: 'tokens',
  weight: 'quality',
  why: 'A token holds up to 200 groups. Above that Entra leaves all of them out and puts a pointer to Microsoft Graph in their place; an app that looks for groups then finds none.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeIdToken(evidence, (token) => {
    if (Array.isArray(readClaim(token, 'groups'))) {
      return pass('The claim groups is there.', at.claim('id', 'groups'));
    }
    const name = overageClaim(token);
    if (name === null) return notApplicable('The registration does not ask for groups.');
    return failed({
      cause: groupsOverage,
      headline: 'The user is in too many groups: the token holds none of them.',
      seen: `The claim ${name} stands in place of groups.`,
      places: [at.claim('id', name)],
      repair: [
        `${inAppRegistration(evidence, 'Token configuration')} Limit the claim to groups assigned to the application.`,
        'Or use app roles in place of groups; or let the app ask Microsoft Graph (transitiveMemberOf) with a Graph token.',
      ],
    });
  });
}

function overageClaim(token: DecodedToken): string | null {
  if (readClaim(token, 'hasgroups') === true) return 'hasgroups';
  const names = readClaim(token, '_claim_names');
  const isPointer = typeof names === 'object' && names !== null && Object.hasOwn(names, 'groups');
  return isPointer ? '_claim_names' : null;
}
