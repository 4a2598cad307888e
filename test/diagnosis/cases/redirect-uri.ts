import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { description, entra, escaped, tokenJson, tokenJsonPretty } from '../writing/entra-error.ts';
import { guid } from '../writing/invented.ts';
import * as says from '../writing/messages.ts';
import { adalNet, msalNet } from '../writing/microsoft-libraries.ts';
import { pageHtml, pageText } from '../writing/pages.ts';
import { keycloak, signInRecord } from '../writing/tools.ts';
import { aspNet, nextAuth, passport, redirectQuery, spring } from '../writing/web-stacks.ts';

const app = guid('orchard portal');

export const REDIRECT_URI: readonly Case[] = [
  {
    id: 'proxy-nginx-django',
    cause: 'redirect_uri_http_behind_proxy',
    code: 'AADSTS50011',
    format: 'entra-page-text',
    text: block`
      Works on my machine, broken since we put it behind nginx. Django 5, social-auth-app-django, gunicorn on a unix socket.

      ${pageText(says.redirectMismatch('http://orchard.fenwick-tools.example/complete/azuread-tenant-oauth2/', app))}

      In the portal it is registered as https://orchard.fenwick-tools.example/complete/azuread-tenant-oauth2/

      location / {
          proxy_pass http://unix:/run/gunicorn.sock;
          proxy_set_header Host $host;
      }
    `,
  },
  {
    id: 'proxy-app-service-container',
    cause: 'redirect_uri_http_behind_proxy',
    code: 'AADSTS50011',
    format: 'question',
    text: `Why does my Flask app in App Service (Linux container) send http? AADSTS50011: The redirect URI 'http://quay-reports.azurewebsites.net/getAToken' specified in the request does not match the redirect URIs configured for the application '${guid('quay')}'. I registered https://quay-reports.azurewebsites.net/getAToken and url_for(..., _external=True) is what builds it.`,
  },
  {
    id: 'proxy-front-door-host',
    cause: 'redirect_uri_http_behind_proxy',
    code: 'AADSTS50011',
    format: 'asp-net',
    holdOut: true,
    text: block`
      Users go to https://portal.larkspur.example (Azure Front Door), origin is larkspur-web.internal:8080. After the challenge the browser ends with

      ${description(says.redirectMismatch('http://larkspur-web.internal:8080/signin-oidc', app), '\n')}

      app.UseForwardedHeaders() is not called anywhere, registered is only https://portal.larkspur.example/signin-oidc.
    `,
  },
  {
    id: 'proxy-keycloak-edge',
    cause: 'redirect_uri_http_behind_proxy',
    code: 'AADSTS50011',
    format: 'identity-broker',
    text: block`
      Keycloak 24 brokering to Entra, TLS ends at Traefik. KC_PROXY is not set. The broker sends http:

      redirect_uri=http%3A%2F%2Fid.tamarind.example%2Frealms%2Fmain%2Fbroker%2Fmicrosoft%2Fendpoint

      and Entra answers: ${description(says.redirectMismatch('http://id.tamarind.example/realms/main/broker/microsoft/endpoint', guid('tamarind')))}
    `,
  },
  {
    id: 'proxy-k8s-ingress-log',
    cause: 'redirect_uri_http_behind_proxy',
    code: 'AADSTS50011',
    format: 'several-lines',
    holdOut: true,
    text: block`
      2025-04-09T06:58:12.004Z INFO  starting oidc login for /dashboards
      2025-04-09T06:58:12.009Z DEBUG authorize url https://login.microsoftonline.com/${guid('t-grebe')}/oauth2/v2.0/authorize?client_id=${guid('grebe')}&response_type=code&redirect_uri=http%3A%2F%2Fgrebe.apps.sandpiper.example%2Foauth%2Fcallback&scope=openid+profile+email&state=Zk0
      2025-04-09T06:58:12.010Z DEBUG request headers x-forwarded-proto=https x-forwarded-host=grebe.apps.sandpiper.example
      2025-04-09T06:58:19.771Z INFO  user reports: AADSTS50011 redirect uri 'http://grebe.apps.sandpiper.example/oauth/callback' specified in the request does not match
    `,
  },
  {
    id: 'token-differs-slash',
    cause: 'redirect_uri_token_request_differs',
    code: 'AADSTS500112',
    format: 'token-json',
    text: tokenJson(
      says.replyAddressDiffers(
        'https://ledger.brightmoor.example/auth/callback',
        'https://ledger.brightmoor.example/auth/callback/',
      ),
    ),
  },
  {
    id: 'token-differs-http-https',
    cause: 'redirect_uri_token_request_differs',
    code: 'AADSTS500112',
    format: 'next-auth',
    holdOut: true,
    text: nextAuth(
      says.replyAddressDiffers(
        'http://localhost:3000/api/auth/callback/azure-ad',
        'https://crm.brightmoor.example/api/auth/callback/azure-ad',
      ),
    ),
  },
  {
    id: 'token-differs-old-wrapper',
    cause: 'redirect_uri_token_request_differs',
    code: 'AADSTS50011',
    format: 'adal',
    text: adalNet(
      entra(
        70002,
        'invalid_grant',
        "Error validating credentials. AADSTS50011: The reply address 'https://partner-desk.example' does not match the reply address 'https://partner-desk.example/' provided when requesting Authorization code.",
      ),
    ),
  },
  {
    id: 'token-missing-reply-address',
    cause: 'redirect_uri_token_request_differs',
    code: 'AADSTS700009',
    format: 'curl',
    holdOut: true,
    text: block`
      $ curl -s https://login.microsoftonline.com/${guid('t-mallow')}/oauth2/v2.0/token \
          -d client_id=${guid('mallow')} -d grant_type=authorization_code \
          -d code=0.AXkA... -d client_secret=$SECRET
      ${tokenJson(entra(700009, 'invalid_request', "Reply address 'https://mallow.example/cb' which was provided when requesting Authorization code must be provided when redeeming it."))}

      I left redirect_uri out because the code was already on my page, does it matter?
    `,
  },
  {
    id: 'loopback-127-random',
    cause: 'redirect_uri_loopback_port_mismatch',
    code: 'AADSTS50011',
    format: 'entra-page-text',
    text: pageText(says.redirectMismatch('http://127.0.0.1:53127/', guid('stoat cli'))),
  },
  {
    id: 'loopback-port-changes-each-run',
    cause: 'redirect_uri_loopback_port_mismatch',
    code: 'AADSTS50011',
    format: 'question',
    text: block`
      Our CLI opens the browser and listens on a free port. Every attempt uses another one (61022, then 58310, then 49877) and Microsoft says

      > AADSTS50011: The redirect URI 'http://127.0.0.1:61022/callback' specified in the request does not match the redirect URIs configured for the application '${guid('stoat cli')}'.

      I added http://127.0.0.1:8400/callback through the manifest. Do I have to add all the ports??
    `,
  },
  {
    id: 'loopback-registered-fixed-port',
    cause: 'redirect_uri_loopback_port_mismatch',
    code: 'AADSTS50011',
    format: 'several-lines',
    holdOut: true,
    text: block`
      step: waiting for browser callback on 127.0.0.1:10000
      registered: http://127.0.0.1:10001 (Mobile and desktop applications)
      error page: ${description(says.redirectMismatch('http://127.0.0.1:10000', guid('ssh ca')))}
    `,
  },
  {
    id: 'redirect-none-registered-page',
    cause: 'redirect_uri_none_registered',
    code: 'AADSTS500113',
    format: 'entra-page-html',
    text: pageHtml(says.noReplyRegistered()),
  },
  {
    id: 'redirect-none-registered-line',
    cause: 'redirect_uri_none_registered',
    code: 'AADSTS500113',
    format: 'question',
    holdOut: true,
    text: 'Neue App-Registrierung angelegt, Client-ID eingetragen, beim Anmelden kommt nur „AADSTS500113: No reply address is registered for the application.“ Wo trage ich die Adresse ein?',
  },
  {
    id: 'redirect-none-registered-graph',
    cause: 'redirect_uri_none_registered',
    code: 'AADSTS500113',
    format: 'several-lines',
    text: block`
      az ad app show --id ${guid('wren')} --query "{web:web.redirectUris,spa:spa.redirectUris,native:publicClient.redirectUris}"
      {
        "native": [],
        "spa": [],
        "web": []
      }
      and the sign-in shows ${description(says.noReplyRegistered())}
    `,
  },
  {
    id: 'redirect-not-provided',
    cause: 'redirect_uri_not_sent_or_registered',
    code: 'AADSTS900971',
    format: 'entra-page-text',
    text: pageText(says.noReplyProvided()),
  },
  {
    id: 'redirect-not-absolute',
    cause: 'other',
    code: 'AADSTS90102',
    format: 'redirect-url',
    holdOut: true,
    text: block`
      GET https://login.microsoftonline.com/${guid('t-yarrow')}/oauth2/v2.0/authorize?client_id=${guid('yarrow')}&response_type=code&redirect_uri=%2Fauth%2Fmicrosoft%2Fcallback&scope=openid%20profile&state=af0ifjsldkj

      ${description(entra(90102, 'invalid_request', "'redirect_uri' value must be a valid absolute URI."))}
    `,
  },
  {
    id: 'redirect-empty-setting',
    cause: 'redirect_uri_not_sent_or_registered',
    code: 'AADSTS900971',
    format: 'config-snippet',
    text: block`
      # .env
      MICROSOFT_CLIENT_ID=${guid('yarrow two')}
      MICROSOFT_TENANT=organizations
      MICROSOFT_REDIRECT_URI=

      Clicking "Sign in with Microsoft" => AADSTS900971: No reply address provided.
    `,
  },
  {
    id: 'not-registered-path-case',
    cause: 'redirect_uri_not_registered',
    code: 'AADSTS50011',
    format: 'question',
    text: block`
      registered: https://atlas.pennywort.example/Auth/Callback
      sent:       https://atlas.pennywort.example/auth/callback

      AADSTS50011: The redirect URI 'https://atlas.pennywort.example/auth/callback' specified in the request does not match the redirect URIs configured for the application '${guid('atlas')}'. They are the same??
    `,
  },
  {
    id: 'not-registered-trailing-slash',
    cause: 'redirect_uri_not_registered',
    code: 'AADSTS50011',
    format: 'msal-net',
    text: msalNet(says.redirectMismatch('https://billing.pennywort.example/signin-oidc/', guid('billing'))),
  },
  {
    id: 'not-registered-staging-host',
    cause: 'redirect_uri_not_registered',
    code: 'AADSTS50011',
    format: 'entra-page-text',
    holdOut: true,
    text: pageText(
      says.redirectMismatch('https://staging.pennywort.example/login/oauth2/code/azure', guid('staging')),
    ),
  },
  {
    id: 'not-registered-passport',
    cause: 'redirect_uri_not_registered',
    code: 'AADSTS50011',
    format: 'passport',
    text: passport(
      says.redirectMismatch('https://forms.cloudberry.example/auth/openid/return', guid('forms')),
    ),
  },
  {
    id: 'not-registered-old-words',
    cause: 'redirect_uri_not_registered',
    code: 'AADSTS50011',
    format: 'sign-in-log',
    holdOut: true,
    text: signInRecord(says.replyUrlMismatch(guid('old words')), {
      appDisplayName: 'Depot Scheduler',
      clientAppUsed: 'Browser',
    }),
  },
  {
    id: 'not-registered-spring-default-path',
    cause: 'redirect_uri_not_registered',
    code: 'AADSTS50011',
    format: 'spring',
    holdOut: true,
    text: block`
      ${spring(says.redirectMismatch('https://shop.cloudberry.example/login/oauth2/code/', guid('shop')))}

      application.yml has redirect-uri: "{baseUrl}/login/oauth2/code/" and the registration lists https://shop.cloudberry.example/login/oauth2/code/azure
    `,
  },
  {
    id: 'not-registered-other-path-localhost',
    cause: 'redirect_uri_not_registered',
    code: 'AADSTS50011',
    format: 'asp-net',
    text: block`
      dotnet new mvc --auth SingleOrg, then I changed CallbackPath to /signin-entra. Registered is https://localhost:7154/signin-oidc.

      ${aspNet(says.redirectMismatch('https://localhost:7154/signin-entra', guid('mvc')))}
    `,
  },
  {
    id: 'urn-oob-prohibited',
    cause: 'redirect_uri_urn_scheme',
    code: 'AADSTS500119',
    format: 'powershell',
    text: block`
      PS C:\tools> Connect-Inventory
      Connect-Inventory : ${description(says.urnProhibited(), '\n')}
      At line:1 char:1
      + Connect-Inventory
      + ~~~~~~~~~~~~~~~~~
    `,
  },
  {
    id: 'urn-oob-mismatch',
    cause: 'redirect_uri_urn_scheme',
    code: 'AADSTS50011',
    format: 'entra-page-text',
    text: pageText(says.redirectMismatch('urn:ietf:wg:oauth:2.0:oob', guid('mailbox tester'))),
  },
  {
    id: 'urn-oob-code-snippet',
    cause: 'redirect_uri_urn_scheme',
    code: 'AADSTS500119',
    format: 'adal',
    holdOut: true,
    text: block`
      var ctx = new AuthenticationContext("https://login.windows.net/common");
      var result = await ctx.AcquireTokenAsync(resource, clientId, new Uri("urn:ietf:wg:oauth:2.0:oob"), new PlatformParameters(PromptBehavior.Auto));

      ${adalNet(says.urnProhibited())}
    `,
  },
  {
    id: 'redirect-mismatch-in-callback-query',
    cause: 'redirect_uri_token_request_differs',
    code: 'AADSTS500112',
    format: 'redirect-url',
    text: redirectQuery(
      'https://app.hazelgrove.example/login/failed',
      says.replyAddressDiffers('https://www.hazelgrove.example/cb', 'https://hazelgrove.example/cb'),
      'k2v9',
    ),
  },
  {
    id: 'redirect-mismatch-broker-json',
    cause: 'redirect_uri_token_request_differs',
    code: 'AADSTS500112',
    format: 'identity-broker',
    text: keycloak(
      says.replyAddressDiffers(
        'http://id.osprey.example/realms/staff/broker/entra/endpoint',
        'https://id.osprey.example/realms/staff/broker/entra/endpoint',
      ),
    ),
  },
  {
    id: 'not-registered-pretty-json',
    cause: 'redirect_uri_not_registered',
    code: 'AADSTS50011',
    format: 'token-json',
    text: tokenJsonPretty(
      says.redirectMismatch('https://wiki.osprey.example/index.php/Special:PluggableAuthLogin', guid('wiki')),
    ),
  },
  {
    id: 'loopback-random-twice-escaped',
    cause: 'redirect_uri_loopback_port_mismatch',
    code: 'AADSTS50011',
    format: 'twice-escaped-json',
    text: `{"event":"oauth_error","raw":"{\\"body\\":\\"${escaped(escaped(tokenJson(says.redirectMismatch('http://127.0.0.1:49201/oauth/callback', guid('mcp')))))}\\"}","note":"callback port is random, registered http://127.0.0.1/oauth/callback"}`,
  },
  {
    id: 'redirect-none-registered-encoded',
    cause: 'redirect_uri_none_registered',
    code: 'AADSTS500113',
    format: 'url-encoded',
    text: encodeURIComponent(description(says.noReplyRegistered(), '\r\n')),
  },
  {
    id: 'redirect-not-provided-log',
    cause: 'redirect_uri_not_sent_or_registered',
    code: 'AADSTS900971',
    format: 'sign-in-log',
    holdOut: true,
    text: signInRecord(says.noReplyProvided(), { appDisplayName: 'Wharf Chat' }),
  },
  {
    id: 'urn-portal-refuses',
    cause: 'redirect_uri_urn_scheme',
    code: 'AADSTS500119',
    format: 'several-lines',
    text: block`
      redirect_uri = urn:ietf:wg:oauth:2.0:oob
      Message: AADSTS500119: Redirect URIs with urn: schemes are prohibited. Use a different scheme
      The old tenant accepted it, the new one does not.
    `,
  },
];
