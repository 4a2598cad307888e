import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import {
  description,
  entra,
  escaped,
  tokenJson,
  tokenJsonOld,
  tokenJsonPretty,
} from '../writing/entra-error.ts';
import { guid, secret } from '../writing/invented.ts';
import * as says from '../writing/messages.ts';
import {
  adalNet,
  azidentityGo,
  azidentityPython,
  msalJs,
  msalJsOld,
  msalNet,
  msalNodeObject,
  msalPython,
} from '../writing/microsoft-libraries.ts';
import { pageHtml, pageText } from '../writing/pages.ts';
import { grafana, signInPane } from '../writing/tools.ts';
import { aspNet, nextAuth, passport, spring } from '../writing/web-stacks.ts';

export const CLIENT_TYPE_PLATFORM: readonly Case[] = [
  {
    id: 'spa-angular-old',
    cause: 'redirect_uri_platform_not_spa',
    code: 'AADSTS9002326',
    format: 'msal-js',
    text: block`
      core.mjs:6485 ERROR ${msalJsOld(says.crossOriginOnlySpa(null))}
          at ServerError.AuthError [as constructor] (AuthError.ts:40)
          at ResponseHandler.validateTokenResponse (ResponseHandler.ts:99)
          at ZoneDelegate.invoke (zone.js:386)
    `,
  },
  {
    id: 'spa-react-new',
    cause: 'redirect_uri_platform_not_spa',
    code: 'AADSTS9002326',
    format: 'browser-console',
    holdOut: true,
    text: block`
      POST https://login.microsoftonline.com/${guid('t-dormouse')}/oauth2/v2.0/token 400 (Bad Request)
      Uncaught (in promise) ${msalJs(says.crossOriginOnlySpa('http://localhost:5173'))}
          at handleRedirectPromise (main.tsx:21:5)
      The URI is under "Web" in Authentication.
    `,
  },
  {
    id: 'spa-swagger-ui',
    cause: 'redirect_uri_platform_not_spa',
    code: 'AADSTS9002326',
    format: 'several-lines',
    holdOut: true,
    text: block`
      FastAPI docs page > Authorize
      Auth Error: Bad Request, error: invalid_request, description: AADSTS9002326: Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type. Request origin: 'http://localhost:8000'.
      redirect is http://localhost:8000/oauth2-redirect, grant_type=authorization_code with code_verifier
    `,
  },
  {
    id: 'spa-cors-blocked',
    cause: 'redirect_uri_platform_not_spa',
    code: null,
    format: 'browser-console',
    text: block`
      Access to XMLHttpRequest at 'https://login.microsoftonline.com/${guid('t-vole')}/oauth2/v2.0/token' from origin 'https://planner.vole.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.
      BrowserAuthError: post_request_failed: Network request failed: If the browser threw a CORS error, check that the redirectUri is registered in the Azure App Portal as type 'SPA'
          at BrowserAuthError.AuthError (AuthError.js:49)
    `,
  },
  {
    id: 'spa-redeemed-in-node',
    cause: 'spa_code_redeemed_server_side',
    code: 'AADSTS9002327',
    format: 'next-auth',
    text: nextAuth(says.spaOnlyCrossOrigin()),
  },
  {
    id: 'spa-redeemed-electron',
    cause: 'spa_code_redeemed_server_side',
    code: 'AADSTS9002327',
    format: 'msal-node',
    holdOut: true,
    text: msalNodeObject(says.spaOnlyCrossOrigin()),
  },
  {
    id: 'spa-redeemed-postman',
    cause: 'spa_code_redeemed_server_side',
    code: 'AADSTS9002327',
    format: 'question',
    text: block`
      The same request works from the React page but from Postman I get

          "error_description": "${escaped(description(says.spaOnlyCrossOrigin(), '\r\n'))}"

      client type in the portal: Single-page application
    `,
  },
  {
    id: 'spa-redeemed-laravel',
    cause: 'spa_code_redeemed_server_side',
    code: 'AADSTS9002327',
    format: 'stack-trace',
    text: block`
      [2024-10-02 11:40:17] production.ERROR: Client error: \`POST https://login.microsoftonline.com/common/oauth2/v2.0/token\` resulted in a \`400 Bad Request\` response:
      ${tokenJson(says.spaOnlyCrossOrigin()).slice(0, 240)} (truncated...)
       {"exception":"[object] (GuzzleHttp\\Exception\\ClientException(code: 400) at /var/www/vendor/guzzlehttp/guzzle/src/Exception/RequestException.php:113)
      [stacktrace]
      #0 /var/www/vendor/guzzlehttp/guzzle/src/Middleware.php(69)
      #1 /var/www/vendor/laravel/socialite/src/Two/AbstractProvider.php(244)
    `,
  },
  {
    id: 'server-as-spa-flask',
    cause: 'server_app_registered_as_spa',
    code: 'AADSTS9002325',
    format: 'entra-page-text',
    text: pageText(says.pkceRequired()),
  },
  {
    id: 'server-as-spa-easy-auth',
    cause: 'server_app_registered_as_spa',
    code: 'AADSTS9002325',
    format: 'redirect-url',
    text: 'https://maple-portal.azurewebsites.net/.auth/login/aad/callback?error=invalid_request&error_description=AADSTS9002325%3a+Proof+Key+for+Code+Exchange+is+required+for+cross-origin+authorization+code+redemption.%0d%0aTrace+ID%3a+6b1d6f0e-2d5e-4be4-9d7b-52f7c0d71200%0d%0aCorrelation+ID%3a+0d1c3a7e-8a0f-4c53-b9a2-e1b1f2a95f14%0d%0aTimestamp%3a+2024-12-03+10%3a11%3a12Z&error_uri=https%3a%2f%2flogin.microsoftonline.com%2ferror%3fcode%3d9002325&state=redir%3d%252f',
  },
  {
    id: 'server-as-spa-php',
    cause: 'server_app_registered_as_spa',
    code: 'AADSTS9002325',
    format: 'question',
    holdOut: true,
    text: 'PHP with league/oauth2-client and a client secret. On the consent page I get “AADSTS9002325: Proof Key for Code Exchange is required for cross-origin authorization code redemption.” I picked Single-page application when I added the platform, because the front is in Vue.',
  },
  {
    id: 'desktop-web-platform-wpf',
    cause: 'redirect_uri_platform_not_native',
    code: 'AADSTS7000218',
    format: 'msal-net',
    text: block`
      WPF app, PublicClientApplicationBuilder.Create(id).WithRedirectUri("http://localhost").Build(); AcquireTokenInteractive(scopes) throws after the browser closed.
      http://localhost is listed under Web.

      ${msalNet(says.credentialMissing())}
    `,
  },
  {
    id: 'desktop-web-platform-msal-node',
    cause: 'redirect_uri_platform_not_native',
    code: 'AADSTS7000218',
    format: 'msal-node',
    holdOut: true,
    text: block`
      const pca = new PublicClientApplication({ auth: { clientId, authority } });
      await pca.acquireTokenInteractive({ scopes: ['User.Read'], openBrowser, successTemplate: 'ok' });

      ${msalJs(says.credentialMissing())}

      Electron, redirect http://localhost, platform "Web" in the registration.
    `,
  },
  {
    id: 'desktop-web-platform-go',
    cause: 'redirect_uri_platform_not_native',
    code: 'AADSTS7000218',
    format: 'azidentity',
    holdOut: true,
    text: azidentityGo(says.credentialMissing(), 'InteractiveBrowserCredential', guid('t-badger')),
  },
  {
    id: 'desktop-web-platform-cli-code-flow',
    cause: 'redirect_uri_platform_not_native',
    code: 'AADSTS7000218',
    format: 'token-json',
    text: block`
      CLI with PKCE, no secret (it is a native app!), authorization_code grant with redirect_uri=http://localhost:8765/ registered as Web. The browser step works, the token step does not:
      ${tokenJsonPretty(says.credentialMissing())}
    `,
  },
  {
    id: 'public-flow-device-code',
    cause: 'public_client_flow_not_enabled',
    code: 'AADSTS7000218',
    format: 'msal-python',
    text: block`
      flow = app.initiate_device_flow(scopes=["User.Read"])
      print(flow["message"])
      result = app.acquire_token_by_device_flow(flow)
      print(result)
      ${msalPython(says.credentialMissing())}
    `,
  },
  {
    id: 'public-flow-ropc',
    cause: 'public_client_flow_not_enabled',
    code: 'AADSTS7000218',
    format: 'curl',
    holdOut: true,
    text: block`
      curl -X POST https://login.microsoftonline.com/${guid('t-otter')}/oauth2/v2.0/token -d "client_id=${guid('otter')}&grant_type=password&username=svc@otter.example&password=****&scope=openid"
      ${tokenJsonOld(says.credentialMissing())}
    `,
  },
  {
    id: 'public-flow-iwa-old',
    cause: 'public_client_flow_not_enabled',
    code: 'AADSTS70002',
    format: 'adal',
    holdOut: true,
    text: block`
      AcquireTokenAsync with UserCredential (integrated Windows, no password) in a scheduled console job:
      ${adalNet(entra(70002, 'invalid_client', "The request body must contain the following parameter: 'client_secret or client_assertion'."))}
    `,
  },
  {
    id: 'public-flow-device-code-azidentity',
    cause: 'public_client_flow_not_enabled',
    code: 'AADSTS7000218',
    format: 'azidentity',
    text: azidentityPython(says.credentialMissing(), 'DeviceCodeCredential'),
  },
  {
    id: 'public-secret-python',
    cause: 'public_client_sent_secret',
    code: 'AADSTS700025',
    format: 'msal-python',
    text: `Server returned: ${msalPython(says.publicWithCredential())}`,
  },
  {
    id: 'public-secret-aspnet',
    cause: 'public_client_sent_secret',
    code: 'AADSTS700025',
    format: 'asp-net',
    text: aspNet(says.publicWithCredential()),
  },
  {
    id: 'public-secret-spring',
    cause: 'public_client_sent_secret',
    code: 'AADSTS700025',
    format: 'spring',
    holdOut: true,
    text: spring(says.publicWithCredential()),
  },
  {
    id: 'public-secret-grafana',
    cause: 'public_client_sent_secret',
    code: 'AADSTS700025',
    format: 'proxy-log',
    holdOut: true,
    text: grafana(says.publicWithCredential()),
  },
  {
    id: 'confidential-axios',
    cause: 'confidential_flow_from_browser',
    code: 'AADSTS9002326',
    format: 'browser-console',
    text: block`
      const body = new URLSearchParams({ grant_type: 'client_credentials', client_id, client_secret, scope: 'https://graph.microsoft.com/.default' });
      axios.post('https://login.microsoftonline.com/${guid('t-lynx')}/oauth2/v2.0/token', body)

      AxiosError: Request failed with status code 400
      response.data: ${tokenJson(says.crossOriginOnlySpa('http://localhost:3001'))}
      The same call works in Postman.
    `,
  },
  {
    id: 'confidential-fetch-cors',
    cause: 'confidential_flow_from_browser',
    code: null,
    format: 'question',
    holdOut: true,
    text: block`
      In my Angular service I do this.http.post(tokenUrl, 'grant_type=client_credentials&client_id=...&client_secret=...&scope=api://stock/.default') and the console says

      Access to XMLHttpRequest at 'https://login.microsoftonline.com/${guid('t-marten')}/oauth2/v2.0/token' from origin 'http://localhost:4200' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.

      How do I switch CORS on for Azure AD?
    `,
  },
  {
    id: 'confidential-http-capture',
    cause: 'confidential_flow_from_browser',
    code: 'AADSTS9002326',
    format: 'http-capture',
    text: block`
      POST /${guid('t-lynx')}/oauth2/v2.0/token HTTP/1.1
      Host: login.microsoftonline.com
      Origin: https://kiosk.lynx.example
      Content-Type: application/x-www-form-urlencoded

      grant_type=client_credentials&client_id=${guid('kiosk')}&client_secret=${encodeURIComponent(secret('kiosk'))}&scope=https%3A%2F%2Fvault.azure.net%2F.default

      HTTP/1.1 400 Bad Request
      content-type: application/json; charset=utf-8

      ${tokenJson(says.crossOriginOnlySpa('https://kiosk.lynx.example'))}
    `,
  },
  {
    id: 'platform-not-spa-page',
    cause: 'redirect_uri_platform_not_spa',
    code: 'AADSTS9002326',
    format: 'entra-page-html',
    text: pageHtml(says.crossOriginOnlySpa('https://notes.stoat.example')),
  },
  {
    id: 'public-flow-log-pane',
    cause: 'public_client_flow_not_enabled',
    code: 'AADSTS7000218',
    format: 'sign-in-log',
    text: block`
      ${signInPane(says.credentialMissing(), 'Meter Reader', 'field01@otter.example')}
      Authentication protocol	Device code
    `,
  },
  {
    id: 'public-secret-passport',
    cause: 'public_client_sent_secret',
    code: 'AADSTS700025',
    format: 'passport',
    text: passport(says.publicWithCredential()),
  },
  {
    id: 'server-as-spa-nuxt',
    cause: 'server_app_registered_as_spa',
    code: 'AADSTS9002325',
    format: 'sign-in-log',
    text: signInPane(says.pkceRequired(), 'Wharf Forum', 'u.koch@wharf.example'),
  },
  {
    id: 'confidential-browser-react',
    cause: 'confidential_flow_from_browser',
    code: 'AADSTS9002326',
    format: 'msal-node-old',
    text: block`
      React page (Vite) importing @azure/msal-node ConfidentialClientApplication, bundled for the browser, acquireTokenByClientCredential with a clientSecret:
      ${msalJsOld(says.crossOriginOnlySpa('http://localhost:5173'))}
    `,
  },
  {
    id: 'desktop-web-platform-tauri',
    cause: 'redirect_uri_platform_not_native',
    code: 'AADSTS7000218',
    format: 'twice-escaped-json',
    text: `{"app":"tauri desktop, authorization code with PKCE, redirect http://localhost registered as Web","log":"{\\"reply\\":\\"${escaped(escaped(tokenJson(says.credentialMissing())))}\\"}"}`,
  },
];
