import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { description, entra, pythonDict, tokenJson, tokenJsonOld } from '../writing/entra-error.ts';
import { guid } from '../writing/invented.ts';
import * as says from '../writing/messages.ts';
import { azureCli, msalJs, msalNet } from '../writing/microsoft-libraries.ts';
import { pageHtml, pageText } from '../writing/pages.ts';
import { powerAutomate, powerShell, signInRecord } from '../writing/tools.ts';
import { authJs, redirectQuery } from '../writing/web-stacks.ts';

const VS_CODE = 'aebc6443-996d-45c2-90f0-388ff96faa56';
const AZURE_CLI = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';

const resourceDiffers = () =>
  entra(
    9010010,
    'invalid_target',
    "The resource parameter provided in the request doesn't match with the requested scopes.",
  );
const resourceOnV2 = () =>
  entra(901002, 'invalid_request', "The 'resource' request parameter is not supported.");
const apiDisabled = (resource: string) =>
  entra(
    500014,
    'invalid_resource',
    `The service principal for resource '${resource}' is disabled. This indicate that a subscription within the tenant has lapsed, or that the administrator for this tenant has disabled the application, preventing tokens from being issued for it.`,
  );
const preauthorization = (client: string, resource: string) =>
  entra(
    65002,
    'invalid_client',
    `Consent between first party application '${client}' and first party resource '${resource}' must be configured via preauthorization - applications owned and operated by Microsoft must get approval from the API owner before requesting tokens for that API.`,
  );
const disabled = (app: string, name: string) =>
  entra(7000112, 'unauthorized_client', `Application '${app}'(${name}) is disabled.`);
const noneApplicable = (scope: string) =>
  entra(90023, 'invalid_request', `There are no applicable permissions for the requested scope ${scope}.`);
const onlyPost = (methods = 'POST') =>
  entra(900561, 'invalid_request', `The endpoint only accepts ${methods} requests. Received a GET request.`);

/** MCP clients, and what else goes wrong with scopes, apps and addresses. */
export const MCP_AND_SCOPES: readonly Case[] = [
  {
    id: 'mcp-resource-page',
    cause: 'resource_parameter_scope_mismatch',
    code: 'AADSTS9010010',
    format: 'entra-page-text',
    text: pageText(resourceDiffers()),
  },
  {
    id: 'mcp-resource-callback',
    cause: 'resource_parameter_scope_mismatch',
    code: 'AADSTS9010010',
    format: 'redirect-url',
    holdOut: true,
    text: redirectQuery('http://localhost:33418/callback', resourceDiffers(), 'mcp7'),
  },
  {
    id: 'mcp-resource-refresh',
    cause: 'resource_parameter_scope_mismatch',
    code: 'AADSTS9010010',
    format: 'token-json',
    text: tokenJson(resourceDiffers()),
  },
  {
    id: 'resource-on-v2',
    cause: 'resource_parameter_on_v2',
    code: 'AADSTS901002',
    format: 'token-json',
    text: tokenJson(resourceOnV2()),
  },
  {
    id: 'resource-on-v2-curl',
    cause: 'resource_parameter_on_v2',
    code: 'AADSTS901002',
    format: 'curl',
    text: block`
      curl -d grant_type=client_credentials -d client_id=${guid('hazel')} -d client_secret=xyz -d resource=https://graph.microsoft.com https://login.microsoftonline.com/${guid('hazel t')}/oauth2/v2.0/token
      ${tokenJsonOld(resourceOnV2())}
    `,
  },
  {
    id: 'resource-on-v2-page',
    cause: 'resource_parameter_on_v2',
    code: 'AADSTS901002',
    format: 'entra-page-html',
    holdOut: true,
    text: pageHtml(resourceOnV2()),
  },
  {
    id: 'scope-groups-argo',
    cause: 'scope_unknown_to_entra',
    code: 'AADSTS650053',
    format: 'entra-page-text',
    text: pageText(says.scopeUnknownAt('Argo CD', 'groups', '00000003-0000-0000-c000-000000000000')),
  },
  {
    id: 'scope-roles',
    cause: 'scope_unknown_to_entra',
    code: 'AADSTS650053',
    format: 'redirect-url',
    holdOut: true,
    text: redirectQuery(
      'https://wiki.hazelworks.example/callback',
      says.scopeUnknownAt('Hazel Wiki', 'roles', '00000003-0000-0000-c000-000000000000'),
      'r2',
    ),
  },
  {
    id: 'scope-groups-vault',
    cause: 'scope_unknown_to_entra',
    code: 'AADSTS650053',
    format: 'config-snippet',
    text: block`
      oidc_scopes = "openid profile groups"
      ${description(says.scopeUnknownAt('vault', 'groups', '00000003-0000-0000-c000-000000000000'))}
    `,
  },
  {
    id: 'default-scope-outlook',
    cause: 'default_scope_with_personal_account',
    code: 'AADSTS90023',
    format: 'python-dict',
    text: pythonDict(noneApplicable('https://graph.microsoft.com/.default')),
  },
  {
    id: 'default-scope-mail-script',
    cause: 'default_scope_with_personal_account',
    code: 'AADSTS90023',
    format: 'token-json',
    holdOut: true,
    text: block`
      POST https://login.microsoftonline.com/consumers/oauth2/v2.0/token grant_type=refresh_token&scope=https://outlook.office.com/.default
      ${tokenJson(noneApplicable('https://outlook.office.com/.default'))}
    `,
  },
  {
    id: 'default-scope-console',
    cause: 'default_scope_with_personal_account',
    code: 'AADSTS90023',
    format: 'msal-net',
    text: msalNet(noneApplicable('https://graph.microsoft.com/.default offline_access')),
  },
  {
    id: 'api-disabled-power-bi',
    cause: 'resource_service_principal_disabled',
    code: 'AADSTS500014',
    format: 'token-json',
    text: tokenJson(apiDisabled('https://analysis.windows.net/powerbi/api')),
  },
  {
    id: 'api-disabled-own',
    cause: 'resource_service_principal_disabled',
    code: 'AADSTS500014',
    format: 'msal-js',
    holdOut: true,
    text: msalJs(apiDisabled(`api://${guid('hazel api')}`)),
  },
  {
    id: 'api-disabled-flow',
    cause: 'resource_service_principal_disabled',
    code: 'AADSTS500014',
    format: 'power-automate',
    text: powerAutomate(apiDisabled('00000007-0000-0000-c000-000000000000')),
  },
  {
    id: 'first-party-az',
    cause: 'first_party_client_not_preauthorized',
    code: 'AADSTS65002',
    format: 'azure-cli',
    text: azureCli(preauthorization(AZURE_CLI, guid('ms resource'))),
  },
  {
    id: 'first-party-powershell',
    cause: 'first_party_client_not_preauthorized',
    code: 'AADSTS65002',
    format: 'powershell',
    holdOut: true,
    text: powerShell(
      preauthorization('1950a258-227b-4e31-a9cf-717495945fc2', '00000003-0000-0ff1-ce00-000000000000'),
    ),
  },
  {
    id: 'first-party-page',
    cause: 'first_party_client_not_preauthorized',
    code: 'AADSTS65002',
    format: 'entra-page-text',
    text: pageText(preauthorization(VS_CODE, guid('ms resource 2'))),
  },
  {
    id: 'openid-missing-flask',
    cause: 'openid_scope_missing',
    code: null,
    format: 'stack-trace',
    text: block`
      oauth.register("entra", client_kwargs={"scope": "User.Read"})
      File "/srv/app/auth.py", line 41, in callback
          claims = jwt.decode(token["id_token"], options={"verify_signature": False})
      KeyError: 'id_token'
    `,
  },
  {
    id: 'openid-missing-openid-client',
    cause: 'openid_scope_missing',
    code: null,
    format: 'next-auth',
    holdOut: true,
    text: block`
      authorization: { params: { scope: "User.Read offline_access" } }
      [next-auth][error][OAUTH_CALLBACK_ERROR] id_token not present in TokenSet
    `,
  },
  {
    id: 'openid-missing-callback',
    cause: 'openid_scope_missing',
    code: null,
    format: 'several-lines',
    text: block`
      scope=https://graph.microsoft.com/Mail.Read
      callback failed: token response has access_token and refresh_token, id_token is missing
    `,
  },
  {
    id: 'mcp-no-registration',
    cause: 'dynamic_registration_unsupported',
    code: null,
    format: 'several-lines',
    text: block`
      Status: ✘ failed
      Issue: SDK auth failed: Incompatible auth server: does not support dynamic client registration
    `,
  },
  {
    id: 'mcp-post-register',
    cause: 'dynamic_registration_unsupported',
    code: null,
    format: 'http-capture',
    holdOut: true,
    text: block`
      claude mcp: HTTP 404: Invalid OAuth error response: SyntaxError: Unexpected token <. Raw body: <pre>Cannot POST /register</pre>
    `,
  },
  {
    id: 'mcp-client-id-document',
    cause: 'dynamic_registration_unsupported',
    code: 'AADSTS700016',
    format: 'url-encoded',
    text: block`
      MCP client: GET https://login.microsoftonline.com/${guid('hazel t')}/oauth2/v2.0/authorize?client_id=https%3A%2F%2Fagent.hazelworks.example%2Foauth%2Fclient.json&response_type=code
      ${description(says.appNotFound('https://agent.hazelworks.example/oauth/client.json', 'Hazel Works'))}
    `,
  },
  {
    id: 'mcp-no-pkce-list',
    cause: 'mcp_metadata_incomplete',
    code: null,
    format: 'several-lines',
    text: 'Error: Incompatible auth server: does not support code challenge method S256',
  },
  {
    id: 'mcp-metadata-no-methods',
    cause: 'mcp_metadata_incomplete',
    code: null,
    format: 'stack-trace',
    holdOut: true,
    text: block`
      MCPClientOAuthError: Incompatible auth server: authorization server metadata does not advertise PKCE, code_challenge_methods_supported is missing
          at startAuthorization (node_modules/@ai-sdk/mcp/dist/index.js:812:13)
      issuer https://login.microsoftonline.com/${guid('hazel t')}/v2.0
    `,
  },
  {
    id: 'mcp-connector-pkce',
    cause: 'mcp_metadata_incomplete',
    code: null,
    format: 'question',
    text: 'Our custom connector never opens the sign-in page. The log of the MCP host says that the server does not support PKCE because code_challenge_methods_supported is not in the openid-configuration of login.microsoftonline.com.',
  },
  {
    id: 'mcp-resource-of-origin',
    cause: 'mcp_metadata_mismatch',
    code: null,
    format: 'several-lines',
    text: 'Error: Protected resource http://mcp.hazelworks.example/mcp does not match expected https://mcp.hazelworks.example/mcp (or origin)',
  },
  {
    id: 'mcp-resource-vs-code',
    cause: 'mcp_metadata_mismatch',
    code: null,
    format: 'several-lines',
    holdOut: true,
    text: '2026-04-02 09:14:51.204 [warning] Error fetching resource metadata: Error: Protected Resource Metadata resource "https://mcp.hazelworks.example/" does not match MCP server resolved resource "https://mcp.hazelworks.example/mcp". The MCP server must follow OAuth spec https://datatracker.ietf.org/doc/html/rfc9728#PRConfigurationValidation',
  },
  {
    id: 'mcp-metadata-404',
    cause: 'mcp_metadata_mismatch',
    code: null,
    format: 'http-capture',
    text: block`
      POST https://mcp.hazelworks.example/mcp -> 401
      GET https://mcp.hazelworks.example/.well-known/oauth-protected-resource/mcp -> 404 Not Found
    `,
  },
  {
    id: 'foreign-app-claude-code',
    cause: 'foreign_app_redirect_closed',
    code: 'AADSTS50011',
    format: 'entra-page-text',
    text: pageText(says.redirectMismatch('http://localhost:52714/callback', VS_CODE)),
  },
  {
    id: 'foreign-app-connector',
    cause: 'foreign_app_redirect_closed',
    code: 'AADSTS50011',
    format: 'entra-page-html',
    holdOut: true,
    text: pageHtml(
      says.redirectMismatch('http://127.0.0.1:49201/callback', '08ad6f98-a4f8-4635-bb8d-f1a3044760f0'),
    ),
  },
  {
    id: 'foreign-app-azure-cli-id',
    cause: 'foreign_app_redirect_closed',
    code: 'AADSTS50011',
    format: 'sign-in-log',
    text: signInRecord(says.redirectMismatch('https://tool.hazelworks.example/callback', AZURE_CLI)),
  },
  {
    id: 'consent-forced-in-address',
    cause: 'consent_forced_by_request',
    code: 'AADSTS90094',
    format: 'question',
    text: block`
      https://login.microsoftonline.com/${guid('hazel t')}/oauth2/v2.0/authorize?client_id=${guid('hazel')}&scope=openid&prompt=consent
      ${description(entra(90094, 'access_denied', 'The grant requires admin permission.'))}
      Admin consent has been granted: all rows are green.
    `,
  },
  {
    id: 'consent-forced-approval-page',
    cause: 'consent_forced_by_request',
    code: null,
    format: 'several-lines',
    holdOut: true,
    text: block`
      Need admin approval. Hazel Agent needs permission to access resources in your organization that only an admin can grant.
      Address: https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=${guid('hazel agent')}&response_type=code&prompt=consent
      The admin has already consented for the organization.
    `,
  },
  {
    id: 'consent-forced-by-proxy',
    cause: 'consent_forced_by_request',
    code: 'AADSTS90095',
    format: 'config-snippet',
    text: block`
      prompt: "consent",
      scope: "openid profile Calendars.Read",
      // users get: ${description(entra(90095, 'access_denied', 'Admin consent is required for the permissions requested by this application.'))}
      // tenant-wide consent was already granted
    `,
  },
  {
    id: 'app-disabled-page',
    cause: 'application_disabled',
    code: 'AADSTS7000112',
    format: 'entra-page-text',
    text: pageText(disabled(guid('hazel'), 'Hazel Portal')),
  },
  {
    id: 'app-disabled-token',
    cause: 'application_disabled',
    code: 'AADSTS7000112',
    format: 'token-json',
    holdOut: true,
    text: tokenJson(disabled(guid('hazel job'), 'hazel-nightly')),
  },
  {
    id: 'app-disabled-auth-js',
    cause: 'application_disabled',
    code: 'AADSTS7000112',
    format: 'next-auth',
    text: authJs(disabled(guid('hazel web'), 'hazel-web')),
  },
  {
    id: 'host-misspelt-asp-net',
    cause: 'authority_host_misspelt',
    code: null,
    format: 'asp-net',
    text: `System.InvalidOperationException: IDX20803: Unable to obtain configuration from: 'https://login.microsoftonlin.com/${guid('hazel t')}/v2.0/.well-known/openid-configuration'. Will retry at '4/2/2026 9:14:51 AM'.`,
  },
  {
    id: 'host-misspelt-node',
    cause: 'authority_host_misspelt',
    code: null,
    format: 'stack-trace',
    holdOut: true,
    text: block`
      Error: getaddrinfo ENOTFOUND login.micorsoftonline.com
          at GetAddrInfoReqWrap.onlookupall [as oncomplete] (node:dns:120:26) { errno: -3008, code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: 'login.micorsoftonline.com' }
    `,
  },
  {
    id: 'host-misspelt-dot',
    cause: 'authority_host_misspelt',
    code: null,
    format: 'config-snippet',
    text: block`
      authority: "https://loginmicrosoftonline.com/${guid('hazel t')}"
      ClientAuthError: endpoints_resolution_error: Endpoints cannot be resolved
    `,
  },
  {
    id: 'endpoints-exchanged-browser',
    cause: 'token_endpoint_used_as_authorize',
    code: 'AADSTS900561',
    format: 'several-lines',
    text: block`
      https://login.microsoftonline.com/${guid('hazel t')}/oauth2/v2.0/token?client_id=${guid('hazel')}&response_type=code&redirect_uri=https%3A%2F%2Fcrm.hazelworks.example%2Fcb&scope=openid
      ${description(onlyPost())}
    `,
  },
  {
    id: 'endpoints-exchanged-proxy-log',
    cause: 'token_endpoint_used_as_authorize',
    code: 'AADSTS900561',
    format: 'proxy-log',
    holdOut: true,
    text: block`
      GET /${guid('hazel t')}/oauth2/v2.0/token?response_type=code&client_id=${guid('hazel')}&state=9f2 HTTP/1.1 400
      ${tokenJson(onlyPost('POST, OPTIONS'))}
    `,
  },
  {
    id: 'endpoints-exchanged-v1',
    cause: 'token_endpoint_used_as_authorize',
    code: 'AADSTS90056',
    format: 'url-encoded',
    text: `https://login.microsoftonline.com/${guid('hazel t')}/oauth2/token?response_type=code&client_id=${guid('hazel')}&resource=https%3A%2F%2Fgraph.microsoft.com -> AADSTS90056: This endpoint only accepts POST requests. Received a GET request.`,
  },
  {
    id: 'token-endpoint-get',
    cause: 'token_endpoint_opened_in_browser',
    code: 'AADSTS900561',
    format: 'entra-page-text',
    text: pageText(onlyPost()),
  },
  {
    id: 'token-endpoint-bookmark',
    cause: 'token_endpoint_opened_in_browser',
    code: 'AADSTS900561',
    format: 'question',
    holdOut: true,
    text: `A user bookmarked the page in the middle of the sign-in. When he opens the bookmark he sees “${description(onlyPost('POST, OPTIONS'))}”`,
  },
  {
    id: 'token-endpoint-back-button',
    cause: 'token_endpoint_opened_in_browser',
    code: 'AADSTS90056',
    format: 'sign-in-log',
    text: signInRecord(
      entra(
        90056,
        'invalid_request',
        'The resource is disabled or does not exist. Check your app’s code to ensure that you have specified the exact resource URL for the resource you are trying to access.',
      ),
    ),
  },
  {
    id: 'issuer-is-guid-auth-js',
    cause: 'issuer_value_is_tenant_guid',
    code: null,
    format: 'next-auth',
    text: block`
      AUTH_MICROSOFT_ENTRA_ID_ISSUER=${guid('hazel t')}
      [auth][error] TypeError: Invalid URL
          at new URL (node:internal/url:797:36) { code: 'ERR_INVALID_URL', input: '${guid('hazel t')}' }
    `,
  },
  {
    id: 'issuer-is-domain',
    cause: 'issuer_value_is_tenant_guid',
    code: null,
    format: 'config-snippet',
    holdOut: true,
    text: block`
      issuer: "hazelworks.onmicrosoft.com"
      oidc: unsupported protocol scheme ""
    `,
  },
  {
    id: 'issuer-is-guid-spring',
    cause: 'issuer_value_is_tenant_guid',
    code: null,
    format: 'spring',
    text: block`
      spring.security.oauth2.client.provider.entra.issuer-uri=${guid('hazel t')}
      java.lang.IllegalArgumentException: URI is not absolute
    `,
  },
  // Neighbours, which the same code must not pull over.
  {
    id: 'assertion-audience-of-realm',
    cause: 'client_assertion_audience_wrong',
    code: 'AADSTS700023',
    format: 'token-json',
    text: tokenJson(
      entra(700023, 'invalid_client', 'Client assertion audience claim does not match Realm issuer.'),
    ),
  },
  {
    id: 'host-of-closed-cloud',
    cause: 'wrong_cloud_endpoint',
    code: 'AADSTS90002',
    format: 'several-lines',
    holdOut: true,
    text: block`
      authority: https://login.microsoftonline.de/${guid('hazel t')}
      ${description(says.tenantNotFound(guid('hazel t')))}
    `,
  },
  {
    id: 'scope-read-without-prefix',
    cause: 'scope_without_resource_prefix',
    code: 'AADSTS650053',
    format: 'entra-page-text',
    text: pageText(says.scopeUnknownAt('Hazel Desk', 'read', '00000003-0000-0000-c000-000000000000')),
  },
];
