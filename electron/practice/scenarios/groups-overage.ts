import { MANY_GROUPS } from '../data/groups.ts';
import { MEMBER_ID } from '../data/user-ids.ts';
import { changeClients, changeUser } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { IN_TOKEN } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const groupsOverage: Scenario = {
  id: 'groups-overage',
  title: 'Too many groups for a token',
  group: 'token',
  mistake:
    'The app reads the groups claim, and the user is in 250 groups. A token takes 200 at most; beyond that it only says where to ask.',
  instruction: 'Sign in as mara@contoso.practice.example.',
  cause: 'groups_overage',
  expected: IN_TOKEN,
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    changeUser(
      changeClients(directory, (app) => ({ ...app, groupMembershipClaims: 'SecurityGroup' })),
      MEMBER_ID,
      { groups: MANY_GROUPS },
    ),
};
