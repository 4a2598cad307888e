import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn, PLACEHOLDERS } from '../../../reasoning/dialects/known-values.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_APP } from '../../../reasoning/dialects/privileges.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import {
  adminCenter,
  applicationPath,
  az,
  command,
  graph,
  graphUrl,
  registrationPage,
  request,
  terraform,
} from '../../../reasoning/dialects/repair.ts';

const CHANGE = {
  before: 'Certificates: one that is expired, not valid yet, or revoked',
  after: 'Certificates: a new one beside it, which the app signs with',
};

export const clientCertificateExpiredOrRevoked = defineCause('client_certificate_expired_or_revoked', {
  title: 'Client certificate expired or revoked',
  summary: (facts) =>
    `The certificate with which ${theApp(facts)} signs its client assertion is registered, but it is outside its validity period or has been revoked. Entra does not accept signatures made with it.`,
  ruledOutBy: () =>
    'The certificate that the app loads has an end date in the future, a start date in the past, and its issuer has not revoked it.',
  nextStep: () =>
    'Print the dates of the certificate that the app loads: openssl x509 -in cert.pem -noout -fingerprint -sha1 -startdate -enddate. If they are right, check the clock of the machine.',
  repairs: (facts) => {
    const id = clientIdIn(facts);
    const url = graphUrl(facts, applicationPath(id));
    return [
      adminCenter(
        [
          registrationPage(facts, 'Certificates & secrets → Certificates'),
          'Create a new key and certificate first; then Upload certificate → its public part (.cer, .pem or .crt) → Add.',
          'Give the new certificate with its private key to the app and restart it; delete the old row afterwards.',
        ],
        { change: CHANGE, undo: 'Delete the new row in the list.', privilege: CHANGE_APP.role },
      ),
      az(
        [
          '# --append keeps the credentials that exist; without it all of them are deleted.',
          `az ad app credential reset --id ${quoteShell(id)} --append --cert @cert.pem`,
          `az ad app credential list --id ${quoteShell(id)} --cert --query "[].{thumbprint:customKeyIdentifier, start:startDateTime, end:endDateTime, keyId:keyId}" --output table`,
        ],
        {
          change: CHANGE,
          undo: command(
            `az ad app credential delete --id ${quoteShell(id)} --cert --key-id ${quoteShell(PLACEHOLDERS.credentialId)}`,
          ),
          privilege: CHANGE_APP.role,
        },
      ),
      graph(
        [
          'keyCredentials is replaced as a whole: read it first, and send the entries that shall stay (their keyId and no key) together with the new one.',
          request('GET', `${url}?$select=keyCredentials`),
          request('PATCH', url, {
            keyCredentials: [
              {
                type: 'AsymmetricX509Cert',
                usage: 'Verify',
                displayName: 'renewed',
                key: PLACEHOLDERS.certificate,
              },
            ],
          }),
        ],
        {
          change: CHANGE,
          undo: 'PATCH keyCredentials with the list that was read first.',
          privilege: CHANGE_APP.graph,
        },
      ),
      terraform(
        [
          'resource "azuread_application_certificate" "renewed" {',
          '  application_id = azuread_application.app.id',
          '  type           = "AsymmetricX509Cert"',
          '  value          = file("cert.pem")',
          '}',
        ],
        {
          change: CHANGE,
          undo: 'Remove the resource and run terraform apply again.',
          privilege: CHANGE_APP.graph,
        },
      ),
    ];
  },
});
