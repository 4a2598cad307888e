import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { description, entra, pythonDict } from '../writing/entra-error.ts';
import { guid } from '../writing/invented.ts';
import * as says from '../writing/messages.ts';
import { azidentityGo, msalJava, msalJs } from '../writing/microsoft-libraries.ts';
import { pageText } from '../writing/pages.ts';
import { goOauth2, signInRecord, terraform } from '../writing/tools.ts';
import { aspNet, nextAuth, redirectFragment } from '../writing/web-stacks.ts';

export const CLIENT_IDENTITY: readonly Case[] = [
  {
    id: 'placeholder-enter-the-id',
    cause: 'client_id_placeholder',
    code: 'AADSTS700016',
    format: 'entra-page-text',
    text: pageText(says.appNotFound('Enter_the_Application_Id_Here', 'Harborlane')),
  },
  {
    id: 'placeholder-your-client-id',
    cause: 'client_id_placeholder',
    code: 'AADSTS700016',
    format: 'config-snippet',
    holdOut: true,
    text: block`
      const msalConfig = {
        auth: {
          clientId: "YOUR_CLIENT_ID",
          authority: "https://login.microsoftonline.com/${guid('t-teal')}",
          redirectUri: "http://localhost:3000",
        },
      };

      ${description(says.appNotFound('YOUR_CLIENT_ID', 'Teal Works'), '\n')}
    `,
  },
  {
    id: 'placeholder-angle-brackets',
    cause: 'client_id_placeholder',
    code: 'AADSTS700016',
    format: 'msal-java',
    holdOut: true,
    text: msalJava(says.appNotFound('<application-client-id>', 'Kestrel GmbH')),
  },
  {
    id: 'placeholder-not-a-guid',
    cause: 'client_id_placeholder',
    code: 'AADSTS90112',
    format: 'redirect-url',
    text: block`
      https://login.microsoftonline.com/common/oauth2/authorize?client_id=your-app-client-id&response_type=code&redirect_uri=https%3A%2F%2Fsample.example%2Fcb
      -> ${description(entra(90112, 'invalid_request', 'Application identifier is expected to be a GUID.'))}
    `,
  },
  {
    id: 'object-id-as-client-id',
    cause: 'wrong_client_id_value',
    code: 'AADSTS700016',
    format: 'several-lines',
    text: block`
      Overview page:
        Display name             Falcon Intranet
        Application (client) ID  ${guid('falcon')}
        Object ID                ${guid('falcon object')}
        Directory (tenant) ID    ${guid('t-falcon')}

      AZURE_CLIENT_ID=${guid('falcon object')}

      ${description(says.appNotFound(guid('falcon object'), 'Falcon AG'))}
    `,
  },
  {
    id: 'secret-id-as-client-id',
    cause: 'wrong_client_id_value',
    code: 'AADSTS700016',
    format: 'question',
    holdOut: true,
    text: block`
      In “Certificates & secrets” there is Value and Secret ID. I used the Secret ID (${guid('secret id used')}) as client id and the Value as client secret, as I understood the page. Now: AADSTS700016: Application with identifier '${guid('secret id used')}' was not found in the directory 'Fjord Bank'.
    `,
  },
  {
    id: 'service-principal-object-id',
    cause: 'wrong_client_id_value',
    code: 'AADSTS700016',
    format: 'terraform',
    text: block`
      client_id = azuread_service_principal.deploy.object_id   # hmm
      ${terraform(says.appNotFound(guid('sp object'), 'Contour Ltd'))}
    `,
  },
  {
    id: 'app-other-tenant-go',
    cause: 'app_not_found_in_tenant',
    code: 'AADSTS700016',
    format: 'azidentity',
    text: azidentityGo(
      says.appNotFound(guid('gannet'), 'Gannet Logistics'),
      'ClientSecretCredential',
      guid('t-gannet'),
    ),
  },
  {
    id: 'app-deleted-next-auth',
    cause: 'app_not_found_in_tenant',
    code: 'AADSTS700016',
    format: 'next-auth',
    text: nextAuth(says.appNotFound(guid('deleted app'), 'Umber Studio')),
  },
  {
    id: 'app-customer-tenant-not-consented',
    cause: 'app_not_found_in_tenant',
    code: 'AADSTS700016',
    format: 'sign-in-log',
    holdOut: true,
    text: signInRecord(says.appNotFound(guid('isv app'), 'Customer Six'), {
      appDisplayName: '',
      resourceDisplayName: 'Microsoft Graph',
    }),
  },
  {
    id: 'app-missing-service-principal',
    cause: 'app_not_found_in_tenant',
    code: 'AADSTS7000229',
    format: 'python-dict',
    holdOut: true,
    text: pythonDict(
      entra(
        7000229,
        'invalid_client',
        `The client application ${guid('no sp')} is missing service principal in the tenant ${guid('t-no sp')}. See instructions here: https://go.microsoft.com/fwlink/?linkid=2225119`,
      ),
    ),
  },
  {
    id: 'app-not-found-msal-js',
    cause: 'app_not_found_in_tenant',
    code: 'AADSTS700016',
    format: 'msal-js',
    text: `Uncaught (in promise) ${msalJs(says.appNotFound(guid('msal js app'), 'Copperfield School'))}`,
  },
  {
    id: 'whitespace-newline-secret',
    cause: 'config_value_whitespace',
    code: 'AADSTS7000215',
    format: 'several-lines',
    text: block`
      $ echo "$CLIENT_SECRET" | base64 > secret.b64     # put that into the k8s Secret
      $ kubectl exec deploy/gate -- sh -c 'printf %s "$CLIENT_SECRET" | xxd | tail -1'
      00000020: 7e71 4c32 736e 580a                      ~qL2snX.
      ${goOauth2(says.secretInvalid(guid('gate')))}
    `,
  },
  {
    id: 'whitespace-client-id',
    cause: 'config_value_whitespace',
    code: 'AADSTS700016',
    format: 'entra-page-text',
    text: pageText(says.appNotFound(` ${guid('space app')}`, 'Juniper Clinic')),
  },
  {
    id: 'whitespace-tenant',
    cause: 'config_value_whitespace',
    code: 'AADSTS900023',
    format: 'asp-net',
    holdOut: true,
    text: aspNet(says.tenantNotDomain(`${guid('space tenant')} `)),
  },
  {
    id: 'whitespace-scope-line-feed',
    cause: 'config_value_whitespace',
    code: 'AADSTS650053',
    format: 'redirect-fragment',
    holdOut: true,
    text: redirectFragment(
      'https://smtp.juniper.example/settings',
      says.scopeUnknownAt('Mailer', 'user.read\n', '00000003-0000-0000-c000-000000000000'),
      'x',
    ),
  },
  {
    id: 'whitespace-audience-appsettings',
    cause: 'config_value_whitespace',
    code: null,
    format: 'jwt-library',
    text: block`
      IDX10214: Audience validation failed. Audiences: '${guid('aud space')}'. Did not match: validationParameters.ValidAudience: '${guid('aud space')} ' or validationParameters.ValidAudiences: 'null'.
      appsettings.json: "Audience": "${guid('aud space')} "
    `,
  },
  {
    id: 'object-id-question-spanish',
    cause: 'wrong_client_id_value',
    code: 'AADSTS700016',
    format: 'question',
    text: `Hola, copié el "Object ID" de la aplicación en clientId (${guid('objeto')}) y ahora sale: AADSTS700016: Application with identifier '${guid('objeto')}' was not found in the directory 'Muelle SA'. La aplicación existe, la veo en el portal.`,
  },
  {
    id: 'placeholder-github-secret',
    cause: 'client_id_placeholder',
    code: 'AADSTS700016',
    format: 'github-actions',
    text: block`
      Run azure/login@v2
        with:
          client-id: <client-id>
          tenant-id: ${guid('t-wharf')}
      Running Azure CLI Login.
      Error: ${description(says.appNotFound('<client-id>', 'Wharf Labs'))}
    `,
  },
];
