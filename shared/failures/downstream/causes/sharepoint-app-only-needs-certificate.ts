import { pageName } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { clientIdIn } from '../../../reasoning/dialects/known-values.ts';
import { CHANGE_APP } from '../../../reasoning/dialects/privileges.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import { applicationPath, az, code, graphUrl } from '../../../reasoning/dialects/repair.ts';

export const sharepointAppOnlyNeedsCertificate = defineCause('sharepoint_app_only_needs_certificate', {
  title: 'SharePoint accepts app-only tokens from a certificate only',
  summary: (facts) =>
    `SharePoint refuses the app-only token of ${theApp(facts)}: the app proved itself with a client secret (appidacr 1), or the token comes from Azure ACS (accounts.accesscontrol.windows.net, appregnew.aspx), which ended on 2 April 2026.`,
  ruledOutBy: () =>
    'The token has appidacr 2, or scp (it is delegated), or the call goes to Microsoft Graph instead of SharePoint.',
  nextStep: () =>
    'Decode the token that is sent to SharePoint: appidacr 1 means a secret, 2 a certificate; iss with accesscontrol.windows.net means Azure ACS.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          `Add a certificate to the app registration (${pageName('certificates')}), and request https://<tenant>.sharepoint.com/.default with a client assertion instead of the secret.`,
        ],
        [
          null,
          `${pageName('api-permissions')} → SharePoint → Application permissions (for example Sites.Selected), with admin consent. Those of Microsoft Graph do not count for SharePoint’s own API.`,
        ],
        [null, 'Or call Microsoft Graph (/sites), which accepts tokens from a secret.'],
        [
          ['powershell'],
          'PnP PowerShell: Connect-PnPOnline -Url … -ClientId … -Tenant … -CertificatePath …, instead of -ClientSecret.',
        ],
        [
          ['msal.net', 'msal-python', 'msal-node', 'msal-java'],
          'MSAL: WithCertificate (.NET), client_credential with thumbprint and private_key (Python), auth.clientCertificate (Node).',
        ],
      ],
      {
        change: { before: 'Credential: client secret or Azure ACS', after: 'Credential: certificate' },
        undo: 'Put the former credential back.',
      },
    ),
    az(
      [
        `az rest --method GET --url ${quoteShell(graphUrl(facts, `${applicationPath(clientIdIn(facts))}?$select=keyCredentials`))}`,
        '# An empty list: the app has no certificate. Upload the public part:',
        `az ad app credential reset --id ${quoteShell(clientIdIn(facts))} --append --cert @cert.pem`,
      ],
      { undo: 'Delete the certificate under Certificates & secrets.', privilege: CHANGE_APP.role },
    ),
  ],
});
