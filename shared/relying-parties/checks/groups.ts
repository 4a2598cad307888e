import { at } from '../../evidence/place.ts';
import { groupsOverage } from '../../failures/claims/causes/groups-overage.ts';
import { applicationSetting } from '../../reasoning/repairs/application-setting.ts';
import type { Facts } from '../../reading/facts.ts';
import type { Repair } from '../../reasoning/repair.ts';
import type { DecodedToken } from '../../evidence/evidence.ts';
import { readClaim } from '../../token/read-claim.ts';
import {
  because,
  failed,
  notApplicable,
  pass,
  type Acceptance,
  type AcceptanceCheck,
} from '../acceptance-check.ts';
import { factsOf } from '../connection-facts.ts';
import { isOn } from '../read-input.ts';
import { judgeIdToken } from './judge-token.ts';

/** For products that read groups from the ID token, when they are asked to (`input`, called `label` there). */
export const groups = (input: string, label: string, why: string): AcceptanceCheck => ({
  id: 'groups',
  title: 'The ID token tells the user’s groups',
  why,
  judge: (subject) =>
    isOn(subject.inputs, input)
      ? judgeIdToken(subject, (token) => judgeGroups(token, factsOf(subject.evidence)))
      : notApplicable(`“${label}” is off.`),
});

function judgeGroups(token: DecodedToken, facts: Facts): Acceptance {
  const value = readClaim(token, 'groups');
  if (Array.isArray(value)) {
    const count = value.length === 1 ? '1 group' : `${value.length} groups`;
    return pass(`groups holds ${count}, as object IDs.`, at.claim('id', 'groups'));
  }
  const place = ['_claim_names', 'hasgroups'].find((name) => readClaim(token, name) !== undefined);
  if (place !== undefined)
    return because(
      groupsOverage,
      failed(
        `The user is in too many groups: ${place} stands instead of groups.`,
        'Send only the groups that are assigned to the application.',
        groupsOverage.repairs(facts).filter(({ dialect }) => dialect !== 'code'),
        at.claim('id', place),
      ),
    );
  return failed(
    'The claim groups is missing: either the registration does not ask for it, or the user is in no security group.',
    'Add the groups claim under Token configuration.',
    addGroupsClaim(facts),
    at.token('id'),
  );
}

function addGroupsClaim(facts: Facts): readonly Repair[] {
  return applicationSetting(facts, {
    page: 'token-configuration',
    clicks: [
      'Add groups claim → Security groups (or Groups assigned to the application) → Add.',
      'Sign in again: the claim is only in tokens that are made after it.',
    ],
    change: { before: 'groupMembershipClaims: null', after: 'groupMembershipClaims: SecurityGroup' },
    undoClicks: 'The row groups → Delete.',
    body: { groupMembershipClaims: 'SecurityGroup' },
    undoBody: { groupMembershipClaims: null },
    hcl: ['group_membership_claims = ["SecurityGroup"]'],
  });
}
