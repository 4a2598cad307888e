import { menuPath } from '../../entra/admin-center.ts';
import type { Repair } from '../repair.ts';
import type { Facts } from '../../reading/facts.ts';
import { CHANGE_ENTERPRISE_APP } from '../dialects/privileges.ts';
import { quoteShell, quoteHcl } from '../dialects/quote.ts';
import {
  adminCenter,
  az,
  command,
  graph,
  graphUrl,
  link,
  request,
  servicePrincipalPath,
  terraform,
} from '../dialects/repair.ts';

/**
 * Creates the enterprise application (service principal) of an app in the tenant one is signed in to.
 * `clientId` may be a placeholder, or that of an API.
 */
export function createServicePrincipal(
  facts: Facts,
  { clientId, consentUrl }: { readonly clientId: string; readonly consentUrl: string },
): readonly Repair[] {
  const change = {
    before: 'Enterprise apps: no entry for it in this tenant',
    after: `Enterprise apps: ${clientId}`,
  };
  return [
    adminCenter(
      [
        link('Sign in as an administrator of the tenant, open this page and accept:', consentUrl),
        'The app then stands under Enterprise apps of this tenant.',
      ],
      {
        change,
        undo: `${menuPath('properties')} → Delete.`,
        privilege: CHANGE_ENTERPRISE_APP.role,
      },
    ),
    az([`az ad sp create --id ${quoteShell(clientId)}`], {
      change,
      undo: command(`az ad sp delete --id ${quoteShell(clientId)}`),
      privilege: CHANGE_ENTERPRISE_APP.role,
    }),
    graph([request('POST', graphUrl(facts, 'servicePrincipals'), { appId: clientId })], {
      change,
      undo: request('DELETE', graphUrl(facts, servicePrincipalPath(clientId))),
      privilege: CHANGE_ENTERPRISE_APP.graph,
    }),
    terraform(
      [
        'resource "azuread_service_principal" "app" {',
        `  client_id    = ${quoteHcl(clientId)}`,
        '  use_existing = true',
        '}',
      ],
      {
        change,
        undo: 'Remove the resource and run terraform apply again.',
        privilege: CHANGE_ENTERPRISE_APP.graph,
      },
    ),
  ];
}
