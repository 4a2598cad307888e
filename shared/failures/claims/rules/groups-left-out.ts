import type { DecodedToken, Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { judgeIdToken } from '../../../reasoning/id-token.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { readClaim } from '../../../token/read-claim.ts';
import { groupsOverage } from '../causes/groups-overage.ts';

export const groupsLeftOutRule: Rule = {
  id: 'groups-left-out',
  title: 'The user’s groups fit into the token',
  step: 'tokens',
  weight: 'quality',
  why: 'A token contains up to 200 groups. Beyond that Entra leaves all of them out and includes a pointer to Microsoft Graph instead; an app that looks for groups then finds none.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeIdToken(evidence, (token) => {
    if (Array.isArray(readClaim(token, 'groups'))) {
      return pass('The token contains groups.', at.claim('id', 'groups'));
    }
    const name = overageClaim(token);
    if (name === null)
      return notApplicable(
        'The token has neither groups nor a pointer to them: the app does not request them.',
      );
    return failed({
      cause: groupsOverage,
      headline: 'The user is in too many groups, so the token contains none of them.',
      seen: `The token has ${name} instead of groups.`,
      places: [at.claim('id', name)],
      nextStep:
        'On the Token configuration page of the app registration, limit the groups claim to groups assigned to the application.',
    });
  });
}

function overageClaim(token: DecodedToken): string | null {
  if (readClaim(token, 'hasgroups') === true) return 'hasgroups';
  const names = readClaim(token, '_claim_names');
  const isPointer = typeof names === 'object' && names !== null && Object.hasOwn(names, 'groups');
  return isPointer ? '_claim_names' : null;
}
