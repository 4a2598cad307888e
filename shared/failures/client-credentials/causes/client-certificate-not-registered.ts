import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn } from '../../../reasoning/dialects/known-values.ts';
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
  before: 'Certificates: no entry with the thumbprint of the error message',
  after: 'Certificates: the public certificate of the key the app signs with',
};

export const clientCertificateNotRegistered = defineCause('client_certificate_not_registered', {
  title: 'Certificate not registered for the app',
  summary: (facts) =>
    `The client assertion is signed with a key whose certificate is not among those of ${theApp(facts)}. Often the certificate was renewed in the app but not in the registration, or was uploaded to another app.`,
  ruledOutBy: () =>
    'The thumbprint in the error message (or that of the certificate file) is listed under Certificates & secrets → Certificates of this client ID and has not expired.',
  nextStep: () =>
    'Print the thumbprint of the certificate that the app loads (openssl x509 -in cert.pem -noout -fingerprint -sha1 -enddate) and compare it with the list in the app registration.',
  repairs: (facts) => {
    const id = clientIdIn(facts);
    const url = graphUrl(facts, applicationPath(id));
    return [
      adminCenter(
        [
          registrationPage(facts, 'Certificates & secrets → Certificates'),
          'Upload certificate → the public part only (.cer, .pem or .crt) → Add.',
          'Compare the thumbprint in the list with the one in the error message.',
        ],
        { change: CHANGE, undo: 'Delete the new row in the list.', privilege: CHANGE_APP.role },
      ),
      az(
        [
          '# --append keeps the credentials that exist; without it all of them are deleted.',
          `az ad app credential reset --id ${quoteShell(id)} --append --cert @cert.pem`,
          `az ad app credential list --id ${quoteShell(id)} --cert --query "[].{thumbprint:customKeyIdentifier, end:endDateTime, keyId:keyId}" --output table`,
        ],
        {
          change: CHANGE,
          undo: command(
            `az ad app credential delete --id ${quoteShell(id)} --cert --key-id '<credential-id>'`,
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
                key: '<certificate in DER, as Base64>',
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
          '  application_id    = azuread_application.app.id',
          '  type              = "AsymmetricX509Cert"',
          '  value             = file("cert.pem")',
          '  end_date_relative = "4320h" # not beyond the end of the certificate',
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
