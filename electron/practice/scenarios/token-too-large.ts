import { WEB_APP_ID } from '../data/app-ids.ts';
import { MOST_GROUPS } from '../data/groups.ts';
import { MEMBER_ID } from '../data/user-ids.ts';
import { defineAppRole } from '../define.ts';
import { changeApp, changeUser } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { IN_TOKEN } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

const COST_CENTERS = Array.from({ length: 110 }, (_, index) => 1000 + index);

const ROLES = COST_CENTERS.map((number) =>
  defineAppRole(`Orders.Approve.CostCenter-${number}`, `Approve orders of cost center ${number}`, ['User']),
);

export const tokenTooLarge: Scenario = {
  id: 'token-too-large',
  title: 'ID token of 16 KB',
  group: 'token',
  mistake:
    'The ID token lists 200 groups, as many as fit, and an app role for each of 110 cost centers. Entra issues it, but no cookie holds it, and proxies and web servers refuse headers of this size.',
  instruction:
    'Sign in as mara@contoso.practice.example: the sign-in succeeds, and an app that keeps its tokens in a cookie fails after it.',
  cause: 'token_or_cookie_too_large',
  expected: IN_TOKEN,
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    changeUser(
      changeApp(directory, WEB_APP_ID, (app) => ({
        ...app,
        groupMembershipClaims: 'SecurityGroup',
        appRoles: [...app.appRoles, ...ROLES],
        appRoleAssignedTo: [
          ...app.appRoleAssignedTo,
          ...ROLES.map(({ id }) => ({ principalId: MEMBER_ID, appRoleId: id })),
        ],
      })),
      MEMBER_ID,
      { groups: MOST_GROUPS },
    ),
};
