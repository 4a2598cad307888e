import { MEMBER_ID } from '../data/user-ids.ts';
import { changeClients } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const userNotAssigned: Scenario = {
  id: 'user-not-assigned',
  title: 'User not assigned to the app',
  group: 'account',
  mistake: 'The enterprise application lets in assigned users only, and Mara is not among them.',
  instruction:
    'Sign in as mara@contoso.practice.example: the error comes after the password, and stays on the page.',
  cause: 'user_not_assigned',
  expected: onPage(50105),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    changeClients(directory, (app) => ({
      ...app,
      appRoleAssignmentRequired: true,
      appRoleAssignedTo: app.appRoleAssignedTo.filter(({ principalId }) => principalId !== MEMBER_ID),
    })),
};
