import type { Repair } from '../repair.ts';
import type { Facts } from '../../reading/facts.ts';
import { adminCenterPage } from '../dialects/admin-center-page.ts';
import { clientIdIn, PLACEHOLDERS } from '../dialects/known-values.ts';
import { CHANGE_APP } from '../dialects/privileges.ts';
import { quoteShell } from '../dialects/quote.ts';
import {
  adminCenter,
  applicationPath,
  az,
  command,
  graph,
  graphUrl,
  request,
  terraform,
} from '../dialects/repair.ts';

/** A further client secret; the others stay valid, so nothing else breaks. */
export function newSecret(facts: Facts): readonly Repair[] {
  const id = clientIdIn(facts);
  return [
    adminCenter(
      [
        adminCenterPage(facts, 'client-secrets'),
        'New client secret → description and end date → Add.',
        'Copy the column Value at once (it is shown only now), not the column Secret ID.',
        'Put it into the app’s settings and restart the app.',
      ],
      {
        undo: 'Delete the new row in the list; put the former value back into the app.',
        privilege: CHANGE_APP.role,
      },
    ),
    az(
      [
        '# --append keeps the secrets that exist; without it all of them are deleted. The answer’s "password" is the value.',
        `az ad app credential reset --id ${quoteShell(id)} --append --display-name authloupe-repair --years 1`,
        '# The secrets that exist, with their end; a value is never shown again.',
        `az ad app credential list --id ${quoteShell(id)} --query "[].{name:displayName, keyId:keyId, end:endDateTime, hint:hint}" --output table`,
      ],
      {
        undo: command(
          `az ad app credential delete --id ${quoteShell(id)} --key-id "$(az ad app credential list --id ${quoteShell(id)} --query "[?displayName=='authloupe-repair'].keyId | [0]" --output tsv)"`,
        ),
        privilege: CHANGE_APP.role,
      },
    ),
    graph(
      [
        request('POST', graphUrl(facts, `${applicationPath(id)}/addPassword`), {
          passwordCredential: { displayName: 'authloupe-repair' },
        }),
        'The answer’s secretText is the value, shown only now. Without endDateTime it lives two years.',
      ],
      {
        undo: request('POST', graphUrl(facts, `${applicationPath(id)}/removePassword`), {
          keyId: PLACEHOLDERS.credentialId,
        }),
        privilege: CHANGE_APP.graph,
      },
    ),
    terraform(
      [
        '# "azuread_application.app" is the app registration whose secret it is.',
        'resource "azuread_application_password" "renewed" {',
        '  application_id    = azuread_application.app.id',
        '  display_name      = "authloupe-repair"',
        '  end_date_relative = "4320h" # 180 days',
        '}',
        '# The value is azuread_application_password.renewed.value; it lies in the state file in clear text.',
      ],
      { undo: 'Remove the resource and run terraform apply again.', privilege: CHANGE_APP.graph },
    ),
  ];
}
