import { quoteHcl } from '../../reasoning/dialects/quote.ts';
import type { GraphPermission } from './graph-permissions.ts';
import type { Registration } from './registration.ts';

/** Provider hashicorp/azuread, version 3. */
export function toTerraform(registration: Registration): string {
  const { displayName, accountTypes, groupsClaim } = registration;
  return [
    ...(registration.permissions.length === 0
      ? []
      : [
          'data "azuread_application_published_app_ids" "well_known" {}',
          '',
          'resource "azuread_service_principal" "graph" {',
          '  client_id    = data.azuread_application_published_app_ids.well_known.result["MicrosoftGraph"]',
          '  use_existing = true',
          '}',
          '',
        ]),
    'resource "azuread_application" "app" {',
    `  display_name     = ${quoteHcl(displayName)}`,
    `  sign_in_audience = "${accountTypes}"`,
    // The empty line is what terraform fmt wants between names of different lengths.
    ...(groupsClaim === null ? [] : ['', `  group_membership_claims = ["${groupsClaim}"]`]),
    ...indent([
      ...personalBlock(registration),
      ...webBlock(registration),
      ...claimsBlock(registration),
      ...accessBlock(registration),
    ]),
    '}',
    '',
    'resource "azuread_service_principal" "app" {',
    '  client_id = azuread_application.app.client_id',
    '}',
    ...registration.permissions
      .filter(({ kind }) => kind === 'application')
      .flatMap((permission) => consentBlock(permission)),
    ...delegatedConsent(registration),
    '',
    'resource "azuread_application_password" "secret" {',
    '  application_id    = azuread_application.app.id',
    '  display_name      = "authloupe"',
    '  end_date_relative = "4320h" # 180 days',
    '}',
    '',
    'output "client_id" { value = azuread_application.app.client_id }',
    '# It lies in the state file in clear text.',
    'output "client_secret" {',
    '  value     = azuread_application_password.secret.value',
    '  sensitive = true',
    '}',
  ].join('\n');
}

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

const personalBlock = ({ accountTypes }: Registration): readonly string[] =>
  accountTypes.includes('Personal') ? ['api {', '  requested_access_token_version = 2', '}'] : [];

function webBlock({ redirectUri, issuesIdTokens }: Registration): readonly string[] {
  if (redirectUri === null) return [];
  return [
    'web {',
    `  redirect_uris = [${quoteHcl(redirectUri)}]`,
    ...(issuesIdTokens ? ['  implicit_grant {', '    id_token_issuance_enabled = true', '  }'] : []),
    '}',
  ];
}

function claimsBlock({ optionalClaims }: Registration): readonly string[] {
  if (optionalClaims.length === 0) return [];
  const tokens = optionalClaims.flatMap((name) => ['  id_token {', `    name = ${quoteHcl(name)}`, '  }']);
  return ['optional_claims {', ...tokens, '}'];
}

const LISTS = {
  delegated: ['oauth2_permission_scope_ids', 'Scope'],
  application: ['app_role_ids', 'Role'],
} as const;

function accessBlock({ permissions }: Registration): readonly string[] {
  if (permissions.length === 0) return [];
  const entries = permissions.flatMap(({ name, kind }) => {
    const [list, type] = LISTS[kind];
    return [
      '  resource_access {',
      `    id   = azuread_service_principal.graph.${list}[${quoteHcl(name)}]`,
      `    type = "${type}"`,
      '  }',
    ];
  });
  return [
    'required_resource_access {',
    '  resource_app_id = azuread_service_principal.graph.client_id',
    ...entries,
    '}',
  ];
}

/** Admin consent to one application permission. */
function consentBlock({ name }: GraphPermission): readonly string[] {
  return [
    '',
    `resource "azuread_app_role_assignment" "${name.toLowerCase().replaceAll('.', '_')}" {`,
    `  app_role_id         = azuread_service_principal.graph.app_role_ids[${quoteHcl(name)}]`,
    '  principal_object_id = azuread_service_principal.app.object_id',
    '  resource_object_id  = azuread_service_principal.graph.object_id',
    '}',
  ];
}

/** Admin consent to all delegated permissions, where one of them needs it. */
function delegatedConsent({ permissions }: Registration): readonly string[] {
  const delegated = permissions.filter(({ kind }) => kind === 'delegated');
  if (!delegated.some(({ needsAdmin }) => needsAdmin)) return [];
  return [
    '',
    'resource "azuread_service_principal_delegated_permission_grant" "consent" {',
    '  service_principal_object_id          = azuread_service_principal.app.object_id',
    '  resource_service_principal_object_id = azuread_service_principal.graph.object_id',
    `  claim_values                         = [${delegated.map(({ name }) => quoteHcl(name)).join(', ')}]`,
    '}',
  ];
}
