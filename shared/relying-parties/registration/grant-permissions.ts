import { menuPath } from '../../entra/admin-center.ts';
import type { Facts } from '../../reading/facts.ts';
import type { Repair } from '../../reasoning/repair.ts';
import { adminCenterPage } from '../../reasoning/dialects/admin-center-page.ts';
import { clientIdIn, PLACEHOLDERS } from '../../reasoning/dialects/known-values.ts';
import { CHANGE_APP, GRANT_CONSENT } from '../../reasoning/dialects/privileges.ts';
import { quoteHcl, quoteShell } from '../../reasoning/dialects/quote.ts';
import {
  adminCenter,
  applicationPath,
  az,
  graph,
  graphUrl,
  link,
  request,
  terraform,
  type Line,
} from '../../reasoning/dialects/repair.ts';
import { adminConsentUrl } from '../../reasoning/repairs/consent.ts';
import { GRAPH_APP_ID } from '../../entra/well-known.ts';
import type { GraphPermission } from './graph-permissions.ts';

const typeOf = ({ kind }: GraphPermission): 'Scope' | 'Role' => (kind === 'delegated' ? 'Scope' : 'Role');

/** Lists these permissions of Microsoft Graph in the registration, and has them consented to. */
export function grantPermissions(facts: Facts, permissions: readonly GraphPermission[]): readonly Repair[] {
  const names = permissions.map(({ name }) => name).join(', ');
  const rest = {
    change: {
      before: `API permissions (Microsoft Graph): without ${names}`,
      after: `API permissions (Microsoft Graph): ${names}, granted`,
    },
    undo: `Remove the rows under API permissions, and revoke the consent under ${menuPath('granted-permissions')}.`,
  };
  const role = `${CHANGE_APP.role} To consent: ${GRANT_CONSENT.role}`;
  const permission = `${CHANGE_APP.graph} ${GRANT_CONSENT.graph}`;
  return [
    adminCenter(clicks(facts, permissions, names), { ...rest, privilege: role }),
    az(commands(facts, permissions, names), { ...rest, privilege: role }),
    graph(requests(facts, permissions), { ...rest, privilege: permission }),
    terraform(blocks(permissions), { ...rest, privilege: permission }),
  ];
}

function clicks(facts: Facts, permissions: readonly GraphPermission[], names: string): readonly string[] {
  const tab = permissions.some(({ kind }) => kind === 'application')
    ? 'Application permissions'
    : 'Delegated permissions';
  return [
    adminCenterPage(facts, 'api-permissions'),
    `Add a permission → Microsoft Graph → ${tab} → tick ${names} → Add permissions.`,
    'Grant admin consent for the tenant → Yes. Every row must then show a green “Granted”.',
  ];
}

function commands(facts: Facts, permissions: readonly GraphPermission[], names: string): readonly string[] {
  const id = quoteShell(clientIdIn(facts));
  const pairs = permissions.map((each) => `${each.id}=${typeOf(each)}`).join(' ');
  return [
    `# Microsoft Graph: ${names}`,
    `az ad app permission add --id ${id} --api ${GRAPH_APP_ID} --api-permissions ${pairs}`,
    '# An administrator has to run this one; it may need a minute after the line above.',
    `az ad app permission admin-consent --id ${id}`,
  ];
}

function requests(facts: Facts, permissions: readonly GraphPermission[]): readonly Line[] {
  const url = graphUrl(facts, applicationPath(clientIdIn(facts)));
  return [
    'requiredResourceAccess is replaced as a whole: read it, add the entries, send all.',
    request('GET', `${url}?$select=requiredResourceAccess`),
    request('PATCH', url, {
      requiredResourceAccess: [
        { resourceAppId: PLACEHOLDERS.otherPermissions, resourceAccess: [] },
        {
          resourceAppId: GRAPH_APP_ID,
          resourceAccess: permissions.map((each) => ({ id: each.id, type: typeOf(each) })),
        },
      ],
    }),
    link('For consent, an administrator opens this page and accepts:', adminConsentUrl(facts)),
  ];
}

function blocks(permissions: readonly GraphPermission[]): readonly string[] {
  const lists = { Scope: 'oauth2_permission_scope_ids', Role: 'app_role_ids' } as const;
  const entries = permissions.flatMap((each) => [
    '    resource_access {',
    `      id   = azuread_service_principal.graph.${lists[typeOf(each)]}[${quoteHcl(each.name)}]`,
    `      type = "${typeOf(each)}"`,
    '    }',
  ]);
  return [
    'resource "azuread_service_principal" "graph" {',
    `  client_id    = "${GRAPH_APP_ID}"`,
    '  use_existing = true',
    '}',
    '',
    'resource "azuread_application" "app" {',
    '  # Keep the entries that stand here already: Terraform removes those that do not.',
    '  required_resource_access {',
    '    resource_app_id = azuread_service_principal.graph.client_id',
    ...entries,
    '  }',
    '}',
  ];
}
