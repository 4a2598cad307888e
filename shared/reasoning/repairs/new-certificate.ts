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
  type Change,
} from '../dialects/repair.ts';
import type { Repair } from '../repair.ts';

type Ways = {
  readonly change: Change;
  /** What to do on the page of the certificates. */
  readonly clicks: readonly string[];
  /** Members of `az ad app credential list` beside the thumbprint and the key ID. */
  readonly columns: string;
  readonly displayName: string;
};

/** The provider wants an end: it does not read it out of the certificate. */
const HCL = [
  'resource "azuread_application_certificate" "renewed" {',
  '  application_id    = azuread_application.app.id',
  '  type              = "AsymmetricX509Cert"',
  '  value             = file("cert.pem")',
  '  end_date_relative = "4320h" # not beyond the end of the certificate',
  '}',
];

/** Registers the public half of a certificate, and leaves the others where they are. */
export function newCertificate(
  facts: Facts,
  { change, clicks, columns, displayName }: Ways,
): readonly Repair[] {
  const id = clientIdIn(facts);
  const url = graphUrl(facts, applicationPath(id));
  return [
    adminCenter([adminCenterPage(facts, 'certificates'), ...clicks], {
      change,
      undo: 'Delete the new row in the list.',
      privilege: CHANGE_APP.role,
    }),
    az(
      [
        '# --append keeps the credentials that exist; without it all of them are deleted.',
        `az ad app credential reset --id ${quoteShell(id)} --append --cert @cert.pem`,
        `az ad app credential list --id ${quoteShell(id)} --cert --query "[].{thumbprint:customKeyIdentifier, ${columns}, keyId:keyId}" --output table`,
      ],
      {
        change,
        undo: command(
          `az ad app credential delete --id ${quoteShell(id)} --cert --key-id ${quoteShell(PLACEHOLDERS.credentialId)}`,
        ),
        privilege: CHANGE_APP.role,
      },
    ),
    graph(
      [
        'keyCredentials is replaced as a whole: read it first, and send the entries that should stay (their keyId and no key) together with the new one.',
        request('GET', `${url}?$select=keyCredentials`),
        request('PATCH', url, {
          keyCredentials: [
            {
              type: 'AsymmetricX509Cert',
              usage: 'Verify',
              displayName,
              key: PLACEHOLDERS.certificate,
            },
          ],
        }),
      ],
      {
        change,
        undo: 'PATCH keyCredentials with the list that was read first.',
        privilege: CHANGE_APP.graph,
      },
    ),
    terraform(HCL, {
      change,
      undo: 'Remove the resource and run terraform apply again.',
      privilege: CHANGE_APP.graph,
    }),
  ];
}
