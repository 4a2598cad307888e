import { menuPath } from '../../../entra/admin-center.ts';
import type { Repair } from '../../../reasoning/repair.ts';
import type { Facts } from '../../../reading/facts.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { clientIdIn, PLACEHOLDERS, userIn } from '../../../reasoning/dialects/known-values.ts';
import { capital, theApp, theUser } from '../../../reasoning/dialects/mention.ts';
import { ASSIGN_USERS, CHANGE_ENTERPRISE_APP } from '../../../reasoning/dialects/privileges.ts';
import { quoteHcl, quoteShell } from '../../../reasoning/dialects/quote.ts';
import {
  adminCenter,
  az,
  command,
  graph,
  graphUrl,
  request,
  servicePrincipalPath,
  terraform,
} from '../../../reasoning/dialects/repair.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

/** The role of an app that defines none. */
const DEFAULT_ROLE = '00000000-0000-0000-0000-000000000000';
const UNASSIGN = `${menuPath('users-and-groups')} → choose the row → Remove assignment.`;

export const userNotAssigned = defineCause('user_not_assigned', {
  title: 'User not assigned to the app',
  summary: (facts) =>
    `${capital(theApp(facts))} requires assignment, and ${theUser(facts)} is not assigned. Members of a group inside an assigned group do not count; an app that calls without a user needs an app role of the API.`,
  ruledOutBy: () =>
    `${menuPath('users-and-groups')} lists the user or a group of which the user is a direct member; or Properties shows “Assignment required? No”.`,
  nextStep: (facts) =>
    `Look at both pages of the enterprise application: Properties (“Assignment required?”) and Users and groups (search ${userIn(facts)}).`,
  repairs,
});

function repairs(facts: Facts): readonly Repair[] {
  const [id, user] = [clientIdIn(facts), userIn(facts)];
  const change = { before: 'Users and groups: no assignment', after: `Users and groups: ${user}` };
  return [
    adminCenter(
      [
        adminCenterPage(facts, 'users-and-groups'),
        `Add user/group → ${user} (or a group, with licence P1) and a role → Assign.`,
      ],
      {
        change,
        undo: UNASSIGN,
        privilege: ASSIGN_USERS.role,
      },
    ),
    az(
      [
        `app=$(az ad sp show --id ${quoteShell(id)} --query id --output tsv)`,
        `user=$(az ad user show --id ${quoteShell(user)} --query id --output tsv)`,
        '# appRoleId: the default role; an app with own roles needs the ID of one of them.',
        `az rest --method POST --url "${graphUrl(facts, 'servicePrincipals/$app/appRoleAssignedTo')}" --headers Content-Type=application/json --body "{\\"principalId\\":\\"$user\\",\\"resourceId\\":\\"$app\\",\\"appRoleId\\":\\"${DEFAULT_ROLE}\\"}"`,
      ],
      {
        change,
        undo: command(
          `az rest --method DELETE --url "${graphUrl(facts, `servicePrincipals/$app/appRoleAssignedTo/${PLACEHOLDERS.assignmentId}`)}"`,
        ),
        privilege: ASSIGN_USERS.role,
      },
    ),
    graph(
      [
        'principalId is the object ID of the user or group, resourceId that of the enterprise application.',
        request('POST', graphUrl(facts, `${servicePrincipalPath(id)}/appRoleAssignedTo`), {
          principalId: PLACEHOLDERS.userObjectId,
          resourceId: PLACEHOLDERS.objectId,
          appRoleId: DEFAULT_ROLE,
        }),
      ],
      {
        change,
        undo: request(
          'DELETE',
          graphUrl(facts, `${servicePrincipalPath(id)}/appRoleAssignedTo/${PLACEHOLDERS.assignmentId}`),
        ),
        privilege: ASSIGN_USERS.graph,
      },
    ),
    terraform(
      [
        'data "azuread_user" "user" {',
        `  user_principal_name = ${quoteHcl(user)}`,
        '}',
        '',
        'resource "azuread_app_role_assignment" "user" {',
        `  app_role_id         = "${DEFAULT_ROLE}"`,
        '  principal_object_id = data.azuread_user.user.object_id',
        '  resource_object_id  = azuread_service_principal.app.object_id',
        '}',
      ],
      { change, undo: 'Remove the resource and run terraform apply again.', privilege: ASSIGN_USERS.graph },
    ),
    az(
      [
        '# Or let every user of the tenant in:',
        `az ad sp update --id ${quoteShell(id)} --set appRoleAssignmentRequired=false`,
      ],
      {
        change: { before: 'Assignment required? Yes', after: 'Assignment required? No' },
        undo: command(`az ad sp update --id ${quoteShell(id)} --set appRoleAssignmentRequired=true`),
        privilege: CHANGE_ENTERPRISE_APP.role,
      },
    ),
    askAdministrator(facts, {
      problem: 'I get the error that I am not assigned to a role for the app below.',
      request: [`Please assign ${user} under ${menuPath('users-and-groups')} → Add user/group.`],
      change,
      undo: UNASSIGN,
      privilege: ASSIGN_USERS.role,
    }),
  ];
}
