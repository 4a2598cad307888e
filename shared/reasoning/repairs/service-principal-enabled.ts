import type { Repair } from '../repair.ts';
import type { Facts } from '../../reading/facts.ts';
import { adminCenterPage } from '../dialects/admin-center-page.ts';
import { CHANGE_ENTERPRISE_APP } from '../dialects/privileges.ts';
import { quoteHcl, quoteShell } from '../dialects/quote.ts';
import {
  adminCenter,
  az,
  command,
  graph,
  graphUrl,
  request,
  servicePrincipalPath,
  terraform,
} from '../dialects/repair.ts';

/** “Enabled for users to sign-in?” of an enterprise application: of the client, or of an API. */
export function enableServicePrincipal(facts: Facts, clientId: string): readonly Repair[] {
  const change = { before: 'Enabled for users to sign-in?: No', after: 'Enabled for users to sign-in?: Yes' };
  const url = graphUrl(facts, servicePrincipalPath(clientId));
  const page = adminCenterPage(facts, 'properties', clientId);
  const update = (isEnabled: boolean): string =>
    `az ad sp update --id ${quoteShell(clientId)} --set accountEnabled=${isEnabled ? 'true' : 'false'}`;
  return [
    adminCenter([page, 'Set “Enabled for users to sign-in?” to Yes, then Save.'], {
      change,
      undo: 'Set it back to No and save.',
      privilege: CHANGE_ENTERPRISE_APP.role,
    }),
    az([update(true)], { change, undo: command(update(false)), privilege: CHANGE_ENTERPRISE_APP.role }),
    graph([request('PATCH', url, { accountEnabled: true })], {
      change,
      undo: request('PATCH', url, { accountEnabled: false }),
      privilege: CHANGE_ENTERPRISE_APP.graph,
    }),
    terraform(
      [
        'resource "azuread_service_principal" "app" {',
        `  client_id       = ${quoteHcl(clientId)}`,
        '  use_existing    = true',
        '  account_enabled = true',
        '}',
      ],
      {
        change,
        undo: 'Set account_enabled back to false and run terraform apply again.',
        privilege: CHANGE_ENTERPRISE_APP.graph,
      },
    ),
  ];
}
