import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { guid, jwt } from '../writing/invented.ts';
import { outside, outsideHeldOut } from './outside-the-list.ts';

const tenant = guid('outside tenant');
const healthyToken = jwt(
  { typ: 'JWT', alg: 'RS256', kid: 'Vn1p4' },
  {
    aud: guid('outside api'),
    iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
    scp: 'Orders.Read',
    ver: '2.0',
  },
);

/** Entra is the subject, and everything worked, or a question is asked, or nothing is said. */
export const OUTSIDE_NOTHING_FAILED: readonly Case[] = [
  outside(
    'outside-token-answer',
    'token-json',
    block`
      {
        "token_type": "Bearer",
        "scope": "User.Read profile openid email",
        "expires_in": 4872,
        "ext_expires_in": 4872,
        "access_token": "${healthyToken}",
        "refresh_token": "1.AXkAz0f..."
      }
    `,
  ),
  outside(
    'outside-cache-hit',
    'msal-node',
    '[Tue, 14 Oct 2025 08:02:11 GMT] : [0f4b] : @azure/msal-node@3.8.0 : Info - SilentFlowClient: Returning access token from cache, expires in 2711 s',
  ),
  outsideHeldOut(
    'outside-log-success',
    'sign-in-log',
    block`
      Date	9/18/2025, 7:58:14 AM
      User	mara.lind@contoso.example
      Application	Orders Portal
      Status	Success
      Sign-in error code	0
      Conditional Access	Success
      Authentication requirement	Multifactor authentication
    `,
  ),
  outside(
    'outside-solved',
    'question',
    'Closing this. It was a leftover on our side and Entra was right all along. Thank you for your patience, and sorry for the noise.',
  ),
  outside(
    'outside-feature-question',
    'question',
    'Is it possible to show our own logo on the Microsoft sign-in page for one application only and keep the company branding for the rest?',
  ),
  outsideHeldOut(
    'outside-docs-question',
    'question',
    'The page about the client credentials flow has a curl sample and a Postman link. Which of the two is kept up to date? The Postman collection looks like it dates from 2021.',
  ),
  outside(
    'outside-library-ui',
    'question',
    'Bug in the MSAL React sample: in dark mode the initials in the account bubble are black on dark grey (Safari 17, Firefox is fine). Screenshot attached. Sign-in itself works.',
  ),
  outside(
    'outside-migration',
    'question',
    'We have eleven services on ADAL.NET and want to go to MSAL.NET this winter. In which order would you do the web apps and the daemons, and can both libraries read one token cache for a while?',
  ),
  outsideHeldOut(
    'outside-account-show',
    'azure-cli',
    block`
      $ az account show
      {
        "environmentName": "AzureCloud",
        "homeTenantId": "${tenant}",
        "isDefault": true,
        "name": "Visual Studio Enterprise",
        "state": "Enabled",
        "user": { "name": "mara.lind@contoso.example", "type": "user" }
      }
    `,
  ),
  outside(
    'outside-metadata',
    'curl',
    block`
      $ curl -s https://login.microsoftonline.com/${tenant}/v2.0/.well-known/openid-configuration | jq '{issuer,token_endpoint,jwks_uri}'
      {
        "issuer": "https://login.microsoftonline.com/${tenant}/v2.0",
        "token_endpoint": "https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token",
        "jwks_uri": "https://login.microsoftonline.com/${tenant}/discovery/v2.0/keys"
      }
    `,
  ),
  outside(
    'outside-portal-settings',
    'question',
    'Where did the blade with token lifetimes go? Last year it was under App registrations, now I only find the claims list there.',
  ),
  outsideHeldOut(
    'outside-service-health',
    'question',
    'Service health: Microsoft Entra, no active incidents. Advisory MO1180 closed. We still have three people who cannot work and no idea what they see, I will ask them tomorrow.',
  ),
  outside(
    'outside-vague-french',
    'question',
    "Bonjour, depuis la mise à jour de lundi, la connexion Microsoft ne passe plus chez deux utilisateurs. Rien d'affiché, la page reste blanche. Une piste ?",
  ),
  outside(
    'outside-vague-spanish',
    'question',
    'Hola, el inicio de sesión con Microsoft a veces falla y a veces no. No sale ningún código. ¿Por dónde empiezo a mirar?',
  ),
  outsideHeldOut(
    'outside-vague-polish',
    'question',
    'Dzień dobry, kolega nie może zalogować się do portalu. U mnie wszystko działa. Proszę o pomoc.',
  ),
  outside(
    'outside-vague-japanese',
    'question',
    '社内アプリに昨日からサインインできないという連絡がありました。画面の写真はまだ届いていません。',
  ),
  outside(
    'outside-vague-portuguese',
    'question',
    'Boa tarde! O botão "Entrar com a Microsoft" não faz nada no celular do meu chefe. No computador funciona normalmente.',
  ),
  outsideHeldOut(
    'outside-vague-angry',
    'question',
    'ERROR!!! authentication failed again and again, third ticket, nobody answers. Fix your Azure. Customer is waiting since Friday',
  ),
  outside(
    'outside-bare-denied',
    'redirect-url',
    'https://portal.harborlane.example/auth/callback?error=access_denied&state=Yz0pQ4',
  ),
  outside('outside-bare-grant', 'token-json', '{"error":"invalid_grant"}'),
  outsideHeldOut(
    'outside-bare-challenge',
    'http-capture',
    'GET /api/orders HTTP/1.1\nHost: orders.harborlane.example\nAuthorization: Bearer eyJ0...\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\nContent-Length: 0',
  ),
  outside(
    'outside-b2c-forgot-password',
    'redirect-url',
    'https://shop.harborlane.example/#error=access_denied&error_description=AADB2C90118%3a+The+user+has+forgotten+their+password.&state=8k2',
  ),
  outside(
    'outside-b2c-cancelled',
    'browser-console',
    'ServerError: access_denied: AADB2C90091: The user has cancelled entering self-asserted information.',
  ),
  {
    ...outsideHeldOut(
      'outside-code-without-row',
      'several-lines',
      'Login page: AADSTS5299107: We could not finish this step. Close the browser and start again.',
    ),
    code: 'AADSTS5299107',
  },
];
