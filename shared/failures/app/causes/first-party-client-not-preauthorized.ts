import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { PLACEHOLDERS } from '../../../reasoning/dialects/known-values.ts';
import { name, quote, theApi } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_APP } from '../../../reasoning/dialects/privileges.ts';
import { adminCenter, az, code } from '../../../reasoning/dialects/repair.ts';
import { clientIdSettings } from '../../../reasoning/repairs/app-configuration.ts';

export const firstPartyClientNotPreauthorized = defineCause('first_party_client_not_preauthorized', {
  title: 'Client ID of a Microsoft app used for another API',
  summary: (facts) =>
    `${name('The client ID', facts.clientId)} belongs to one of Microsoft’s own apps, such as Azure CLI, Azure PowerShell or Visual Studio Code, and the owner of ${theApi(facts)} has not authorized that app. No consent in your tenant can change this.`,
  ruledOutBy: () =>
    `The client ID in the message is listed under ${menuPath('app-registrations')} of your own tenant.`,
  nextStep: (facts) =>
    `Look the client ID${facts.clientId === null ? '' : ` ${quote(facts.clientId.value)}`} up in ${menuPath('app-registrations')}. If it is not there, register an app of your own and use its ID.`,
  repairs: (facts) => [
    code(
      facts,
      [
        [null, 'Use the client ID of an app of your own, with the API’s permissions and consent.'],
        [
          ['azure-cli'],
          'Azure CLI gets tokens only for APIs that know it: az account get-access-token --scope for Azure APIs. For other APIs sign in with your own app.',
        ],
        [
          ['powershell'],
          'PowerShell: Connect-MgGraph -ClientId and Connect-PnPOnline -ClientId take the ID of your own app.',
        ],
        [
          ['azidentity'],
          'Azure SDKs: give InteractiveBrowserCredential or DeviceCodeCredential a client ID; without one they use that of a Microsoft app.',
        ],
        ...clientIdSettings(PLACEHOLDERS.clientId),
      ],
      { undo: 'Put the former client ID back.' },
    ),
    adminCenter(
      [
        adminCenterPage(facts, 'new-registration'),
        'Register the app with the redirect URI that the tool uses, then add the API under API permissions and grant consent.',
      ],
      { undo: 'Delete the app registration.', privilege: CHANGE_APP.role },
    ),
    az(['az ad app create --display-name "My tool"'], {
      undo: `Delete the app registration: ${menuPath('app-overview')} → Delete.`,
      privilege: CHANGE_APP.role,
    }),
  ],
});
