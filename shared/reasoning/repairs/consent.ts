import { menuPath } from '../../entra/admin-center.ts';
import type { Repair } from '../repair.ts';
import type { Facts } from '../../reading/facts.ts';
import { adminCenterPage } from '../dialects/admin-center-page.ts';
import { clientIdIn, loginHostIn, PLACEHOLDERS, tenantIn } from '../dialects/known-values.ts';
import { GRANT_CONSENT } from '../dialects/privileges.ts';
import { quoteShell } from '../dialects/quote.ts';
import {
  adminCenter,
  az,
  azRest,
  command,
  graph,
  graphUrl,
  link,
  request,
  terraform,
} from '../dialects/repair.ts';
import { askAdministrator } from './message.ts';

/** Opens Entra’s consent page for all users of the tenant; it also creates the enterprise application. */
export function adminConsentUrl(facts: Facts): string {
  return `https://${loginHostIn(facts)}/${tenantIn(facts)}/adminconsent?client_id=${clientIdIn(facts)}`;
}

const CHANGE = { before: 'Status: Not granted', after: 'Status: Granted for the tenant' };

/** Consent of an administrator, for everybody in the tenant, to all that API permissions lists. */
export function grantAdminConsent(facts: Facts): readonly Repair[] {
  const id = clientIdIn(facts);
  return [
    adminCenter(
      [
        adminCenterPage(facts, 'api-permissions'),
        'Grant admin consent for the tenant → Yes. Every row must then show a green “Granted”.',
        link(
          'Or, when the app is registered in another tenant, an administrator opens this page:',
          adminConsentUrl(facts),
        ),
      ],
      {
        change: CHANGE,
        undo: `${menuPath('granted-permissions')} → the row’s menu → Revoke permission.`,
        privilege: GRANT_CONSENT.role,
      },
    ),
    az(
      [
        `az ad app permission admin-consent --id ${quoteShell(id)}`,
        `az ad app permission list-grants --id ${quoteShell(id)} --show-resource-name`,
      ],
      {
        change: CHANGE,
        undo: command(azRest('DELETE', graphUrl(facts, `oauth2PermissionGrants/${PLACEHOLDERS.grantId}`))),
        privilege: GRANT_CONSENT.role,
      },
    ),
    graph(
      [
        'clientId and resourceId are object IDs of the two service principals (the app and the API), not client IDs.',
        request('POST', graphUrl(facts, 'oauth2PermissionGrants'), {
          clientId: PLACEHOLDERS.objectId,
          consentType: 'AllPrincipals',
          resourceId: PLACEHOLDERS.apiObjectId,
          scope: scopeNames(facts),
        }),
      ],
      {
        change: CHANGE,
        undo: request('DELETE', graphUrl(facts, `oauth2PermissionGrants/${PLACEHOLDERS.grantId}`)),
        privilege: GRANT_CONSENT.graph,
      },
    ),
    terraform(
      [
        'resource "azuread_service_principal_delegated_permission_grant" "consent" {',
        '  service_principal_object_id          = azuread_service_principal.app.object_id',
        '  resource_service_principal_object_id = azuread_service_principal.api.object_id',
        `  claim_values                         = [${scopeNames(facts)
          .split(' ')
          .map((scope) => `"${scope}"`)
          .join(', ')}]`,
        '}',
      ],
      {
        change: CHANGE,
        undo: 'Remove the resource and run terraform apply again.',
        privilege: GRANT_CONSENT.graph,
      },
    ),
  ];
}

/** Entra takes no longer address; what is longer was not a scope. */
const LONGEST_SCOPE = 2048;

/** Names of delegated permissions without their resource; `<scope-name>` when the scope is not known or odd. */
export function scopeNames({ scope }: Facts): string {
  const names = (scope?.value ?? '')
    .slice(0, LONGEST_SCOPE)
    .split(/[\s+]+/u)
    .map((part) => part.slice(part.lastIndexOf('/') + 1))
    .filter((part) => /^[A-Za-z][\w.-]{0,100}$/u.test(part));
  return names.length === 0 ? '<scope-name>' : names.join(' ');
}

export function askForConsent(facts: Facts, why: string): Repair {
  return askAdministrator(facts, {
    problem: why,
    request: [
      'Please open this link, read the permissions, and accept them for the organisation if you agree:',
      adminConsentUrl(facts),
      `(or: ${menuPath('granted-permissions')} → Grant admin consent)`,
    ],
    change: CHANGE,
    undo: `${menuPath('granted-permissions')} → Revoke permission; or delete the enterprise application.`,
    privilege: GRANT_CONSENT.role,
  });
}
