import { pageName } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { PLACEHOLDERS } from '../../../reasoning/dialects/known-values.ts';
import { theApi, theApp, capital } from '../../../reasoning/dialects/mention.ts';
import { ASSIGN_USERS } from '../../../reasoning/dialects/privileges.ts';
import {
  adminCenter,
  az,
  azRest,
  command,
  graph,
  graphUrl,
  request,
  terraform,
} from '../../../reasoning/dialects/repair.ts';
import { askForConsent } from '../../../reasoning/repairs/consent.ts';

const CHANGE = {
  before: 'The API’s Users and groups: no entry for the calling app',
  after: 'The API’s Users and groups: the calling app with an app role',
};

export const appRoleNotAssignedToClient = defineCause('app_role_not_assigned_to_client', {
  title: 'Calling app without an app role of the API',
  summary: (facts) =>
    `${capital(theApp(facts))} requests a token for itself, and has no app role (application permission) of ${theApi(facts)}. When the API’s enterprise application has “Assignment required?” set to Yes, Entra refuses the token; otherwise the token comes without roles and the API answers 403.`,
  ruledOutBy: () =>
    'API permissions of the calling app lists an application permission of this API with the status Granted, or the token has a roles claim; or the token is for a user (it has scp).',
  nextStep: () =>
    `Look at API permissions of the calling app: is there a row of this API with the type Application, and is it granted? If the API defines no app role yet, create one there first (${pageName('app-roles')} → Allowed member types: Applications).`,
  repairs: (facts) => {
    const assignment = {
      principalId: PLACEHOLDERS.objectId,
      resourceId: PLACEHOLDERS.apiObjectId,
      appRoleId: PLACEHOLDERS.permissionId,
    };
    const url = graphUrl(facts, `servicePrincipals/${PLACEHOLDERS.objectId}/appRoleAssignments`);
    const undoUrl = `${url}/${PLACEHOLDERS.assignmentId}`;
    return [
      adminCenter(
        [
          adminCenterPage(facts, 'api-permissions'),
          'Add a permission → APIs my organization uses → the API → Application permissions → the role → Add permissions.',
          'Grant admin consent for the tenant → Yes; then get a new token.',
        ],
        { change: CHANGE, undo: 'The row’s menu → Remove permission.', privilege: ASSIGN_USERS.role },
      ),
      az(
        [
          '# principalId: object ID of the calling app’s service principal; resourceId: that of the API; appRoleId: the id in appRoles of the API.',
          azRest('POST', url, assignment),
        ],
        { change: CHANGE, undo: command(azRest('DELETE', undoUrl)), privilege: ASSIGN_USERS.role },
      ),
      graph([request('POST', url, assignment)], {
        change: CHANGE,
        undo: request('DELETE', undoUrl),
        privilege: ASSIGN_USERS.graph,
      }),
      terraform(
        [
          'resource "azuread_app_role_assignment" "caller" {',
          '  principal_object_id = azuread_service_principal.caller.object_id',
          '  resource_object_id  = azuread_service_principal.api.object_id',
          `  app_role_id         = azuread_service_principal.api.app_role_ids["${PLACEHOLDERS.appRole}"]`,
          '}',
        ],
        {
          change: CHANGE,
          undo: 'Remove the resource and run terraform apply again.',
          privilege: ASSIGN_USERS.graph,
        },
      ),
      askForConsent(
        facts,
        'The app below calls an API as itself, and has no application permission of that API yet.',
      ),
    ];
  },
});
