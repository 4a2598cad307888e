import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { theApp, theUser } from '../../../reasoning/dialects/mention.ts';
import { PLACEHOLDERS, userInUrl } from '../../../reasoning/dialects/known-values.ts';
import { ASSIGN_USERS } from '../../../reasoning/dialects/privileges.ts';
import {
  adminCenter,
  code,
  graph,
  graphUrl,
  request,
  terraform,
} from '../../../reasoning/dialects/repair.ts';

export const appRoleClaimAbsent = defineCause('app_role_claim_absent', {
  title: 'No app role assigned to the user',
  summary: (facts) =>
    `The token has no roles because ${theUser(facts)} has no app role of ${theApp(facts)}: the assignment was made to a nested group, on another enterprise application, or the token is for another app than the one with the roles.`,
  ruledOutBy: () => 'The decoded token has roles with other values: then the app looks for another name.',
  nextStep: () =>
    `Open ${menuPath('users-and-groups', 'the app that the token’s aud names')}: the user, or a group of which the user is a direct member, has to stand there with the role.`,
  repairs: (facts) => [
    adminCenter(
      [
        adminCenterPage(facts, 'users-and-groups'),
        'Add user/group → the user (or a group with the user as a direct member; nested groups do not count) → Select a role → Assign.',
        'Sign in again: a new token has the roles.',
      ],
      {
        change: {
          before: 'Users and groups: no role for the user',
          after: 'Users and groups: the user with the role',
        },
        undo: 'Select the row → Remove assignment.',
        privilege: ASSIGN_USERS.role,
      },
    ),
    graph(
      [
        request('POST', graphUrl(facts, `users/${userInUrl(facts)}/appRoleAssignments`), {
          principalId: PLACEHOLDERS.userObjectId,
          resourceId: PLACEHOLDERS.objectId,
          appRoleId: PLACEHOLDERS.appRoleId,
        }),
      ],
      {
        undo: 'Delete the assignment under Users and groups.',
        privilege: ASSIGN_USERS.graph,
      },
    ),
    terraform(
      [
        'resource "azuread_app_role_assignment" "role" {',
        `  app_role_id         = "${PLACEHOLDERS.appRoleId}"`,
        `  principal_object_id = "${PLACEHOLDERS.userObjectId}"`,
        `  resource_object_id  = "${PLACEHOLDERS.objectId}"`,
        '}',
      ],
      { undo: 'Remove the resource and run terraform apply again.', privilege: ASSIGN_USERS.graph },
    ),
    code(
      facts,
      [
        [
          null,
          'Roles of the API stand in the access token for the API, roles of the web app in its ID token: read the token whose app defines them.',
        ],
        [
          ['aspnet', 'microsoft-identity-web'],
          'ASP.NET Core: RoleClaimType = "roles", and [Authorize(Roles = "…")] with the Value of the role, not its display name.',
        ],
        [
          ['spring', 'java'],
          'Spring: a JwtGrantedAuthoritiesConverter with setAuthoritiesClaimName("roles") and setAuthorityPrefix("ROLE_").',
        ],
      ],
      { undo: 'Put the former code back.' },
    ),
  ],
});
