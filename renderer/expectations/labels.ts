import type { ClaimTest, ExpectationKind, GroupsForm, TokenName } from '../../shared/profile/expectation.ts';

export const KIND_LABELS: Readonly<Record<ExpectationKind, string>> = {
  claim: 'A claim',
  role: 'A role',
  groups: 'Groups',
  version: 'Token version',
  audience: 'Audience',
  scope: 'A granted scope',
  lifetime: 'Lifetime',
};

export const TOKEN_OPTIONS: Readonly<Record<TokenName, string>> = {
  id: 'in the ID token',
  access: 'in the access token',
};

export const TEST_OPTIONS: Readonly<Record<ClaimTest, string>> = {
  present: 'is there',
  absent: 'is not there',
  equal: 'is',
  matching: 'is like',
};

export const FORM_OPTIONS: Readonly<Record<GroupsForm, string>> = {
  ids: 'as object IDs',
  names: 'as names',
  overage: 'too many (overage)',
  none: 'none at all',
};
