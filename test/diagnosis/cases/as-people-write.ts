import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { description, escaped, tokenJson } from '../writing/entra-error.ts';
import { guid } from '../writing/invented.ts';
import * as says from '../writing/messages.ts';

/** Short, in haste, in other languages, with typing errors, from products that only pass the error on. */
export const AS_PEOPLE_WRITE: readonly Case[] = [
  {
    id: 'people-gitlab-lower-case',
    cause: 'client_secret_invalid',
    code: 'AADSTS7000215',
    format: 'question',
    text: 'GitLab after login: Could not authenticate you from AzureActivedirectoryV2 because "Invalid client :: aadsts7000215: invalid client secret provided. ensure the secret being sent in the request is the client secret value, not the client secret id".',
  },
  {
    id: 'people-error-number-only',
    cause: 'client_secret_expired',
    code: 'AADSTS7000222',
    format: 'question',
    text: 'jenkins azure ad plugin stopped, log has just "error_codes":[7000222] and nothing else useful. what is it',
  },
  {
    id: 'people-portuguese-redirect',
    cause: 'redirect_uri_not_registered',
    code: 'AADSTS50011',
    format: 'question',
    holdOut: true,
    text: `Pessoal, coloquei a URL no portal mas continua: AADSTS50011: A URI de redirecionamento 'https://loja.cais.example/entrar/retorno' especificada na solicitação não corresponde às URIs de redirecionamento configuradas para o aplicativo '${guid('loja')}'. No portal está https://loja.cais.example/entrar/retorno/ (com barra).`,
  },
  {
    id: 'people-german-admin',
    cause: 'admin_consent_required',
    code: null,
    format: 'question',
    text: 'Beim Anmelden erscheint "Administratorgenehmigung erforderlich" – die App benötigt Berechtigungen für den Zugriff auf Ressourcen in Ihrer Organisation, die nur ein Administrator erteilen kann (Need admin approval).',
  },
  {
    id: 'people-japanese-assignment',
    cause: 'user_not_assigned',
    code: 'AADSTS50105',
    format: 'question',
    text: '本番だけログインできません。「AADSTS50105: 管理者は、ユーザーにアプリケーションへのアクセス権が明示的に付与 (割り当て) されていない限り、ユーザーをブロックするようにアプリケーションを構成しています。」と表示されます。',
  },
  {
    id: 'people-ruby-oauth',
    cause: 'token_body_not_form_encoded',
    code: 'AADSTS900144',
    format: 'stack-trace',
    holdOut: true,
    text: block`
      OAuth2::Error (invalid_request: ${description(says.parameterMissing('grant_type'), '\n')}
      {"error":"invalid_request", ...}):
      app/services/entra_client.rb:22:in \`token'
      # conn.post(url, payload.to_json, 'Content-Type' => 'application/json')
    `,
  },
  {
    id: 'people-league-php',
    cause: 'auth_code_already_redeemed',
    code: 'AADSTS54005',
    format: 'stack-trace',
    text: block`
      PHP Fatal error:  Uncaught League\OAuth2\Client\Provider\Exception\IdentityProviderException: ${description(says.codeRedeemed())} in /var/www/vendor/thenetworg/oauth2-azure/src/Provider/Azure.php:372
      Stack trace:
      #0 /var/www/vendor/league/oauth2-client/src/Provider/AbstractProvider.php(726): checkResponse()
    `,
  },
  {
    id: 'people-ios-msal',
    cause: 'broker_redirect_uri_missing',
    code: 'AADSTS50011',
    format: 'stack-trace',
    text: `Error Domain=MSALErrorDomain Code=-50000 "(null)" UserInfo={MSALErrorDescriptionKey=${description(says.redirectMismatch('msauth.com.cais.shop://auth', guid('ios shop')))}, MSALOAuthErrorKey=invalid_request, MSALCorrelationIDKey=${guid('ios corr')}, MSALInternalErrorCodeKey=-42003}`,
  },
  {
    id: 'people-android-msal',
    cause: 'blocked_by_conditional_access',
    code: 'AADSTS53003',
    format: 'several-lines',
    holdOut: true,
    text: block`
      05-14 09:12:40.118 21877 22013 E MSAL    : [2025-05-14 09:12:40 - thread_id: 812, correlation_id: ${guid('android')} - Android 34] Exception acquiring token
      05-14 09:12:40.119 21877 22013 E MSAL    : com.microsoft.identity.client.exception.MsalUiRequiredException: ${description(says.blockedByPolicy())}
    `,
  },
  {
    id: 'people-argocd',
    cause: 'groups_overage',
    code: null,
    format: 'identity-broker',
    text: 'Argo CD: OIDC login ok but no permissions. time="2025-05-20T11:00:00Z" level=warning msg="finished unary call" error="permission denied". In the id_token there is _claim_sources / _claim_names with getMemberObjects instead of groups (he is in ~240 groups), others see their apps.',
  },
  {
    id: 'people-airflow',
    cause: 'state_mismatch_or_missing',
    code: null,
    format: 'stack-trace',
    text: block`
      [2025-03-04T10:01:22.118+0000] {views.py:664} ERROR - Error authorizing OAuth access token: mismatching_state: CSRF Warning! State not equal in request and response.
      authlib.integrations.base_client.errors.MismatchingStateError: mismatching_state: CSRF Warning! State not equal in request and response.
    `,
  },
  {
    id: 'people-superset-email',
    cause: 'email_claim_missing',
    code: null,
    format: 'stack-trace',
    text: block`
      File "/app/superset/custom_sso.py", line 18, in oauth_user_info
        "email": me["email"],
      KeyError: 'email'
      me = {'name': 'Tove K', 'oid': '${guid('tove')}', 'preferred_username': 'tove@cais.example', 'tid': '${guid('t-cais')}', 'ver': '2.0'}
    `,
  },
  {
    id: 'people-n8n-redirect',
    cause: 'redirect_uri_http_behind_proxy',
    code: 'AADSTS50011',
    format: 'question',
    holdOut: true,
    text: `n8n in docker behind caddy. oauth redirect url shown in n8n is http://n8n:5678/rest/oauth2-credential/callback, microsoft: AADSTS50011 The redirect URI 'http://n8n:5678/rest/oauth2-credential/callback' specified in the request does not match... public url is https://flows.cais.example`,
  },
  {
    id: 'people-rclone',
    cause: 'refresh_token_expired_inactive',
    code: 'AADSTS700082',
    format: 'several-lines',
    text: block`
      2025/05/01 03:00:02 Failed to create file system for "onedrive:": failed to get root: Get "https://graph.microsoft.com/v1.0/drives/b!x/root": couldn't fetch token: invalid_grant: maybe token expired? - try refreshing with "rclone config reconnect onedrive:"
      oauth2: "invalid_grant" "${description(says.refreshInactive('2025-01-20T03:00:01.0000000Z'))}"
    `,
  },
  {
    id: 'people-ssms',
    cause: 'mfa_required_noninteractive',
    code: 'AADSTS50076',
    format: 'net-exception',
    text: block`
      Microsoft.Data.SqlClient.SqlException (0x80131904): Failed to authenticate the user etl@cais.example in Active Directory (Authentication=ActiveDirectoryPassword).
      Error code 0xinvalid_grant
      ${description(says.mfaRequired('022907d3-0f1b-48f7-badc-1ba6abab6d66'))}
    `,
  },
  {
    id: 'people-blazor-wasm',
    cause: 'scope_without_resource_prefix',
    code: 'AADSTS650053',
    format: 'redirect-url',
    text: `https://localhost:7011/authentication/login-failed?message=AADSTS650053%3A%20The%20application%20%27Cais.Client%27%20asked%20for%20scope%20%27API.Access%27%20that%20doesn%27t%20exist%20on%20the%20resource%20%2700000003-0000-0000-c000-000000000000%27.%20Contact%20the%20app%20vendor.`,
  },
  {
    id: 'people-typo-report',
    cause: 'public_client_flow_not_enabled',
    code: 'AADSTS7000218',
    format: 'question',
    holdOut: true,
    text: "hi, devicecode login wiht msal gives AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'. but devie code dont need a secert right??",
  },
  {
    id: 'people-docker-clock',
    cause: 'clock_skew',
    code: null,
    format: 'question',
    text: 'oauth2-proxy: "could not verify id_token: failed to verify token: oidc: token is expired (Token Expiry: 2025-05-20 10:12:00 +0000 UTC)" immediately after login. The host clock runs 2 hours ahead (date says 12:05, real 10:05), ntpd dead.',
  },
  {
    id: 'people-swedish-single-tenant',
    cause: 'single_tenant_app_on_common',
    code: 'AADSTS50194',
    format: 'question',
    text: `Inloggningen misslyckas med AADSTS50194: Application '${guid('sv')}'(Tidrapport) is not configured as a multi-tenant application. Usage of the /common endpoint is not supported for such apps created after '10/15/2018'. Vi har bara en tenant.`,
  },
  {
    id: 'people-two-errors-last-counts',
    cause: 'client_secret_expired',
    code: 'AADSTS7000222',
    format: 'several-errors',
    text: block`
      08:00:01 INFO silent renewal: login_required ${description(says.silentWithoutSession()).slice(0, 120)}
      08:00:04 INFO user signed in interactively, code received
      08:00:05 ERROR token request failed: ${tokenJson(says.secretExpired(guid('two')))}
    `,
  },
  {
    id: 'people-default-credential-chain',
    cause: 'app_not_found_in_tenant',
    code: 'AADSTS700016',
    format: 'several-errors',
    holdOut: true,
    text: block`
      DefaultAzureCredential failed to retrieve a token from the included credentials.
      Attempted credentials:
      	EnvironmentCredential: Authentication failed: ${description(says.appNotFound(guid('chain app'), 'Cais Lda'))}
      	ManagedIdentityCredential: ManagedIdentityCredential authentication unavailable, no response from the IMDS endpoint.
      	AzureCliCredential: Azure CLI not found on path
      To mitigate this issue, please refer to the troubleshooting guidelines here at https://aka.ms/azsdk/python/identity/defaultazurecredential/troubleshoot.
    `,
  },
  {
    id: 'people-app-insights',
    cause: 'api_permission_not_listed_or_consented',
    code: 'AADSTS650057',
    format: 'nested-json',
    text: `{"customDimensions":{"AspNetCoreEnvironment":"Production","exception":"${escaped(description(says.resourceNotListed(guid('insights'), 'orders-web', 'https://management.core.windows.net/')))}"},"severityLevel":3,"itemType":"exception"}`,
  },
  {
    id: 'people-teams-tab',
    cause: 'obo_assertion_audience_mismatch',
    code: 'AADSTS500131',
    format: 'question',
    text: `Teams tab SSO, getAuthToken gives a token, then our backend: ${description(says.assertionAudience('api://tab.cais.example/BotId-1', guid('teams'), 'Cais Tab'), ' ')} manifest webApplicationInfo.resource is api://tab.cais.example/botid-1`,
  },
  {
    id: 'people-next-public-secret',
    cause: 'confidential_flow_from_browser',
    code: 'AADSTS9002326',
    format: 'question',
    text: `I call fetch(tokenEndpoint) with NEXT_PUBLIC_CLIENT_SECRET and grant_type client_credentials from a "use client" component: ${tokenJson(says.crossOriginOnlySpa('http://localhost:3000'))}`,
  },
  {
    id: 'people-safari-only',
    cause: 'third_party_cookies_blocked',
    code: 'AADSTS50058',
    format: 'question',
    holdOut: true,
    text: 'Only on iPhones (ITP): acquireTokenSilent → "AADSTS50058: A silent sign-in request was sent but no user is signed in." after 24 h. Chrome desktop is fine unless I block third party cookies.',
  },
  {
    id: 'people-vpn',
    cause: 'network_proxy_blocks_entra',
    code: null,
    format: 'question',
    text: 'With the company VPN on: "HttpRequestException: A connection attempt failed because the connected party did not properly respond after a period of time (login.microsoftonline.com:443)". VPN off: login works. IT says all traffic must go through the web proxy.',
  },
];
