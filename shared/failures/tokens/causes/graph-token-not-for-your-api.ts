import { pageName } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { inBrackets } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const graphTokenNotForYourApi = defineCause('graph_token_not_for_your_api', {
  title: 'Microsoft Graph token used for another API',
  summary: (facts) =>
    `The token is for Microsoft Graph${inBrackets(facts.audienceSeen)}, but another API validates it. Only Graph can: its signature covers a changed header (nonce), so for any other API it is “invalid”.`,
  ruledOutBy: () =>
    'Decoded, aud is neither 00000003-0000-0000-c000-000000000000 nor a Graph address, and the header has no nonce.',
  nextStep: () =>
    'Decode the token: nonce in the header, or Graph as aud, proves it. Then check which scope the client requested.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          `Ask for a token for your own API: ${pageName('expose-an-api')} → Add a scope, then scope=api://<client-id-of-the-api>/<scope-name> in the client. User.Read, openid and profile alone always give a Graph token.`,
        ],
        [
          ['msal.js', 'msal-node', 'msal-python', 'msal.net', 'flutter'],
          'MSAL: acquireTokenSilent({ scopes: ["api://<client-id-of-the-api>/<scope-name>"] }); one request an API.',
        ],
        [
          ['next-auth', 'passport', 'oauth2-proxy'],
          'Auth.js: authorization: { params: { scope: "openid profile email api://<client-id-of-the-api>/<scope-name>" } }.',
        ],
        [
          ['aspnet', 'microsoft-identity-web', 'spring', 'product', 'kubernetes'],
          'Who only wants to know the user: check the ID token (aud is your client ID), or call https://graph.microsoft.com/oidc/userinfo with the Graph token.',
        ],
        [
          ['azure-cli', 'powershell', 'postman'],
          'Azure CLI: az account get-access-token --scope api://<client-id-of-the-api>/.default.',
        ],
      ],
      {
        change: { before: 'scope=User.Read', after: 'scope=api://<client-id-of-the-api>/<scope-name>' },
        undo: 'Put the former scope back.',
      },
    ),
  ],
});
