import { menuPath, pageName } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { loginHostIn, PLACEHOLDERS, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { CHANGE_APP } from '../../../reasoning/dialects/privileges.ts';
import { adminCenter, az, code } from '../../../reasoning/dialects/repair.ts';

export const dynamicRegistrationUnsupported = defineCause('dynamic_registration_unsupported', {
  title: 'Dynamic client registration, which Entra does not offer',
  summary: () =>
    'The client tried to register itself, or to use the address of a document as its client ID. Entra supports neither: its metadata has no registration_endpoint, so the client needs a client ID that was registered beforehand.',
  ruledOutBy: () =>
    'The client’s configuration contains the client ID of an app registration, and the sign-in page was opened with it.',
  nextStep: (facts) =>
    `Look for registration_endpoint in https://${loginHostIn(facts)}/${tenantIn(facts)}/v2.0/.well-known/openid-configuration: it is not there. Then find the setting for a client ID in the client.`,
  repairs: (facts) => [
    adminCenter(
      [
        adminCenterPage(facts, 'new-registration'),
        'Add the redirect URI that the client prints: for hosted clients on the platform Web (with a secret), for clients on a computer under Mobile and desktop applications.',
        `${pageName('api-permissions')} → Add a permission → My APIs → the server’s API and its scopes; then grant consent.`,
      ],
      { undo: 'Delete the app registration.', privilege: CHANGE_APP.role },
    ),
    code(
      facts,
      [
        [
          null,
          `Give the client the registered client ID (${PLACEHOLDERS.clientId}) instead of letting it register itself.`,
        ],
        [
          null,
          'Claude: Advanced settings of the connector, or claude mcp add --client-id. VS Code and other MCP clients: the OAuth client ID in the settings of the server. mcp-remote: --static-oauth-client-info.',
        ],
        [
          null,
          'If clients cannot take a client ID, put a server in front of Entra that offers registration and hands out the registered ID.',
        ],
      ],
      { undo: 'Remove the client ID from the client’s settings.' },
    ),
    az(
      [
        'az ad app create --display-name "MCP client" --public-client-redirect-uris http://localhost/callback',
      ],
      {
        undo: `Delete the app registration: ${menuPath('app-overview')} → Delete.`,
        privilege: CHANGE_APP.role,
      },
    ),
  ],
});
