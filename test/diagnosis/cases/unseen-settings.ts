import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { guid } from '../writing/invented.ts';

const tenant = guid('unseen settings');

/** Causes of settings, addresses and MCP clients that few texts tell, written without a look at what the answers look for. */
export const UNSEEN_SETTINGS: readonly Case[] = [
  {
    id: 'unseen-scope-of-other-product',
    cause: 'scope_unknown_to_entra',
    code: 'AADSTS650053',
    format: 'several-lines',
    holdOut: true,
    text: block`
      OIDC_SCOPES="openid email profile roles offline_access"
      AADSTS650053: The application 'Harbor Registry' asked for scope 'roles' that doesn't exist on the resource '00000003-0000-0000-c000-000000000000'.
      With Keycloak the same line works.
    `,
  },
  {
    id: 'unseen-no-id-token',
    cause: 'openid_scope_missing',
    code: null,
    format: 'question',
    text: 'omniauth_openid_connect fails in the callback with "Missing id_token" after the sign-in at Microsoft. Our scope setting is only ["User.Read","Calendars.Read"]. The token answer holds access_token and nothing else.',
  },
  {
    id: 'unseen-registration-of-client',
    cause: 'dynamic_registration_unsupported',
    code: null,
    format: 'several-lines',
    holdOut: true,
    text: '[mcp] discovery ok: https://login.microsoftonline.com/organizations/v2.0\n[mcp] registration_endpoint is missing, cannot register client dynamically; set a client ID by hand or use another authorization server',
  },
  {
    id: 'unseen-pkce-not-advertised',
    cause: 'mcp_metadata_incomplete',
    code: null,
    format: 'stack-trace',
    text: 'mcp.client.auth.OAuthFlowError: authorization server https://login.microsoftonline.com lists no code_challenge_methods_supported, refusing to continue without S256\n  (no browser window was opened)',
  },
  {
    id: 'unseen-protected-resource-v1',
    cause: 'mcp_metadata_mismatch',
    code: null,
    format: 'http-capture',
    holdOut: true,
    text: block`
      GET https://tools.harborlane.example/.well-known/oauth-protected-resource
      {"resource":"https://tools.harborlane.example/","authorization_servers":["https://sts.windows.net/${tenant}/"],"scopes_supported":["mcp"]}
      Client: protected resource metadata does not belong to https://tools.harborlane.example/mcp
    `,
  },
  {
    id: 'unseen-prompt-consent',
    cause: 'consent_forced_by_request',
    code: null,
    format: 'question',
    text: 'Admin consent is granted (green ticks for all permissions), yet every employee lands on "Need admin approval" at each sign-in with the survey tool. Its authorize URL ends with &prompt=consent. I sign in as administrator without trouble.',
  },
  {
    id: 'unseen-host-typo',
    cause: 'authority_host_misspelt',
    code: null,
    format: 'config-snippet',
    holdOut: true,
    text: block`
      "Instance": "https://login.mircosoftonline.com/",
      System.Net.Http.HttpRequestException: The SSL connection could not be established (RemoteCertificateNameMismatch)
      IDX20803: Unable to obtain configuration
    `,
  },
  {
    id: 'unseen-addresses-exchanged',
    cause: 'token_endpoint_used_as_authorize',
    code: 'AADSTS900561',
    format: 'question',
    text: 'In the CMS I put .../oauth2/v2.0/token into "Authorization URL" and .../authorize into "Access token URL". The login button leads to AADSTS900561: The endpoint only accepts POST requests. Received a GET request. The address bar shows token?response_type=code&redirect_uri=...',
  },
  {
    id: 'unseen-issuer-is-guid',
    cause: 'issuer_value_is_tenant_guid',
    code: null,
    format: 'config-snippet',
    holdOut: true,
    text: `OIDC_ISSUER=${tenant}\nerror: Issuer.discover() failed, TypeError [ERR_INVALID_URL]: Invalid URL`,
  },
];
