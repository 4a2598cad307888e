import type { Repair } from '../repair.ts';
import type { Facts } from '../../reading/facts.ts';
import { adminCenterPage } from '../dialects/admin-center-page.ts';
import { clientIdIn, PLACEHOLDERS } from '../dialects/known-values.ts';
import { quote } from '../dialects/mention.ts';
import { CHANGE_APP } from '../dialects/privileges.ts';
import { quoteHcl, quoteShell } from '../dialects/quote.ts';
import {
  adminCenter,
  applicationPath,
  az,
  command,
  graph,
  graphUrl,
  request,
  servicePrincipalPath,
  terraform,
} from '../dialects/repair.ts';
import { apiClientIdIn } from './api-client-id.ts';
import { scopeNames } from './consent.ts';

/** Lists the API’s permission in the app registration; consent is a step of its own. */
export function addPermission(facts: Facts): readonly Repair[] {
  const [id, api, scope] = [
    clientIdIn(facts),
    apiClientIdIn(facts),
    scopeNames(facts).split(' ')[0] ?? PLACEHOLDERS.scopeName,
  ];
  const isAppOnly = facts.flow?.value === 'client-credentials';
  const kind = isAppOnly
    ? { list: 'appRoles', type: 'Role', tab: 'Application permissions' }
    : { list: 'oauth2PermissionScopes', type: 'Scope', tab: 'Delegated permissions' };
  const named = scope === PLACEHOLDERS.scopeName ? 'the permission' : quote(scope);
  const change = {
    before: 'API permissions: the permission is not listed',
    after: `API permissions: ${api}, ${scope} (${kind.type})`,
  };
  const url = graphUrl(facts, applicationPath(id));
  return [
    adminCenter(
      [
        adminCenterPage(facts, 'api-permissions'),
        `Add a permission → the API (Microsoft APIs, APIs my organization uses, or My APIs) → ${kind.tab} → ${named} → Add permissions.`,
        isAppOnly
          ? 'Then Grant admin consent.'
          : 'Then Grant admin consent, or let the user consent at the next sign-in.',
      ],
      { change, undo: 'The row’s menu → Remove permission.', privilege: CHANGE_APP.role },
    ),
    az(
      [
        '# The permission’s ID, by its name:',
        `az ad sp show --id ${quoteShell(api)} --query "${kind.list}[?value=='${scope}'].id" --output tsv`,
        `az ad app permission add --id ${quoteShell(id)} --api ${quoteShell(api)} --api-permissions ${quoteShell(`${PLACEHOLDERS.permissionId}=${kind.type}`)}`,
      ],
      {
        change,
        undo: command(
          `az ad app permission delete --id ${quoteShell(id)} --api ${quoteShell(api)} --api-permissions ${quoteShell(PLACEHOLDERS.permissionId)}`,
        ),
        privilege: CHANGE_APP.role,
      },
    ),
    graph(
      [
        `requiredResourceAccess is replaced as a whole: read it, add the entry, send all. The permission’s ID stands in ${kind.list} of the API.`,
        request('GET', `${url}?$select=requiredResourceAccess`),
        request('GET', `${graphUrl(facts, servicePrincipalPath(api))}?$select=${kind.list}`),
        request('PATCH', url, {
          requiredResourceAccess: [
            { resourceAppId: PLACEHOLDERS.otherPermissions, resourceAccess: [] },
            { resourceAppId: api, resourceAccess: [{ id: PLACEHOLDERS.permissionId, type: kind.type }] },
          ],
        }),
      ],
      {
        change,
        undo: 'PATCH requiredResourceAccess with the list that was read first.',
        privilege: CHANGE_APP.graph,
      },
    ),
    terraform(
      [
        'resource "azuread_service_principal" "api" {',
        `  client_id    = ${quoteHcl(api)}`,
        '  use_existing = true',
        '}',
        '',
        'resource "azuread_application" "app" {',
        '  required_resource_access {',
        '    resource_app_id = azuread_service_principal.api.client_id',
        '    resource_access {',
        `      id   = azuread_service_principal.api.${isAppOnly ? 'app_role_ids' : 'oauth2_permission_scope_ids'}[${quoteHcl(scope)}]`,
        `      type = "${kind.type}"`,
        '    }',
        '  }',
        '}',
      ],
      { change, undo: 'Remove the block and run terraform apply again.', privilege: CHANGE_APP.graph },
    ),
  ];
}
