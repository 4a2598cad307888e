import type { Rule } from '../../reasoning/rule.ts';
import { emailClaimMissingRule } from './rules/email-claim-missing.ts';
import { groupsLeftOutRule } from './rules/groups-left-out.ts';
import { guestEmailMissingRule } from './rules/guest-email-missing.ts';
import { objectIdMissingRule } from './rules/object-id-missing.ts';
import { tokenTooLargeRule } from './rules/token-too-large.ts';

/** In the order in which they are shown within a step. */
export const claimsRules: readonly Rule[] = [
  guestEmailMissingRule,
  emailClaimMissingRule,
  objectIdMissingRule,
  groupsLeftOutRule,
  tokenTooLargeRule,
];
