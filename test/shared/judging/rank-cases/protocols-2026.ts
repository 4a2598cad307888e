import { APP, mismatch, OTHER_APP, TENANT, tokenError, type CausedTexts } from './case.ts';

const WRONG_VERB = 'AADSTS900561: The endpoint only accepts POST requests. Received a GET request.';
const VS_CODE = 'aebc6443-996d-45c2-90f0-388ff96faa56';

/** MCP clients, external tenants, and what 2025 and 2026 brought for scopes, apps and addresses. */
export const PROTOCOLS_2026: CausedTexts = {
  resource_parameter_scope_mismatch: [
    tokenError(
      'invalid_target',
      9010010,
      "The resource parameter provided in the request doesn't match with the requested scopes.",
    ),
    `https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/authorize?client_id=${APP}&resource=https%3A%2F%2Fmcp.contoso.com%2Fmcp&scope=api%3A%2F%2F${OTHER_APP}%2Ftools.read -> error=invalid_target`,
  ],
  resource_parameter_on_v2: [
    tokenError('invalid_request', 901002, "The 'resource' request parameter is not supported."),
    `POST https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/token resource=https://graph.microsoft.com AADSTS901002: The 'resource' request parameter isn't supported.`,
  ],
  scope_unknown_to_entra: [
    `AADSTS650053: The application 'Argo CD' asked for scope 'groups' that doesn't exist on the resource '00000003-0000-0000-c000-000000000000'. Contact the app vendor.`,
    `AADSTS650053: The application 'Wiki' asked for scope 'roles' that doesn't exist on the resource '00000003-0000-0000-c000-000000000000'.`,
  ],
  default_scope_with_personal_account: [
    tokenError(
      'invalid_request',
      90023,
      'There are no applicable permissions for the requested scope https://graph.microsoft.com/.default.',
    ),
    'https://login.microsoftonline.com/consumers/oauth2/v2.0/token scope=https://graph.microsoft.com/.default AADSTS70011: The scope is not valid. My account is ann@outlook.com, a personal account.',
  ],
  resource_service_principal_disabled: [
    tokenError(
      'invalid_resource',
      500014,
      "The service principal for resource 'api://orders' is disabled. This indicate that a subscription within the tenant has lapsed, or that the administrator for this tenant has disabled the application, preventing tokens from being issued for it.",
    ),
    "The service principal for resource 'https://analysis.windows.net/powerbi/api' is disabled.",
  ],
  first_party_client_not_preauthorized: [
    `AADSTS65002: Consent between first party application '04b07795-8ddb-461a-bbee-02f9e1bf7b46' and first party resource '${OTHER_APP}' must be configured via preauthorization - applications owned and operated by Microsoft must get approval from the API owner before requesting tokens for that API.`,
    tokenError(
      'invalid_client',
      65002,
      "Consent between first party application '1950a258-227b-4e31-a9cf-717495945fc2' and first party resource '00000003-0000-0000-c000-000000000000' must be configured via preauthorization.",
    ),
  ],
  openid_scope_missing: [
    "scope=User.Read Mail.Read\nKeyError: 'id_token'",
    'scope: "api://orders/read offline_access"\nRPError: id_token not present in TokenSet',
  ],
  dynamic_registration_unsupported: [
    'SDK auth failed: Incompatible auth server: does not support dynamic client registration',
    `AADSTS700016: Application with identifier 'https://mcp.example.com/client.json' was not found in the directory 'Contoso'. The MCP client sent client_id=https://mcp.example.com/client.json`,
  ],
  mcp_metadata_incomplete: [
    'Error: Incompatible auth server: does not support code challenge method S256',
    'MCP error: authorization server metadata is missing code_challenge_methods_supported',
  ],
  mcp_metadata_mismatch: [
    'Protected resource https://mcp.contoso.com/ does not match expected https://mcp.contoso.com/mcp (or origin)',
    `{"resource":"https://mcp.contoso.com/mcp","authorization_servers":["https://sts.windows.net/${TENANT}/"]} The MCP client stops.`,
  ],
  foreign_app_redirect_closed: [
    mismatch('http://localhost:52133/callback').replace(APP, VS_CODE),
    mismatch('http://127.0.0.1:41999/callback').replace(APP, '08ad6f98-a4f8-4635-bb8d-f1a3044760f0'),
  ],
  consent_forced_by_request: [
    `https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/authorize?client_id=${APP}&prompt=consent gives AADSTS90094: The grant requires admin permission. Admin consent was already granted.`,
    `https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/authorize?client_id=${APP}&scope=openid&prompt=consent\nAADSTS90095: Admin consent is required. Need admin approval, although the admin has consented.`,
  ],
  application_disabled: [
    tokenError('unauthorized_client', 7000112, `Application '${APP}'(Payroll) is disabled.`),
    `AADSTS7000112: Application '${APP}' is disabled.`,
  ],
  authority_host_misspelt: [
    `System.InvalidOperationException: IDX20803: Unable to obtain configuration from: 'https://login.microsoftonlin.com/${TENANT}/v2.0/.well-known/openid-configuration'.`,
    'Error: getaddrinfo ENOTFOUND login.microsftonline.com',
  ],
  token_endpoint_used_as_authorize: [
    `https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/token?response_type=code&client_id=${APP}&redirect_uri=https%3A%2F%2Fapp.contoso.com%2Fcb ${WRONG_VERB}`,
    `GET /${TENANT}/oauth2/token?response_type=code&client_id=${APP} AADSTS90056: The resource is disabled or does not exist.`,
  ],
  token_endpoint_opened_in_browser: [
    WRONG_VERB,
    tokenError(
      'invalid_request',
      900561,
      'The endpoint only accepts POST, OPTIONS requests. Received a GET request.',
    ),
  ],
  issuer_value_is_tenant_guid: [
    `AUTH_MICROSOFT_ENTRA_ID_ISSUER=${TENANT}\nTypeError: Invalid URL`,
    `issuer: "${TENANT}/v2.0"\nTypeError [ERR_INVALID_URL]: Invalid URL`,
  ],
  external_id_authority_form: [
    `AADSTS500207: The account type can't be used for the resource you're trying to access. authority: https://contoso.ciamlogin.com/${TENANT}`,
    tokenError('invalid_grant', 399266, 'The provided grant was issued by another issuer.'),
  ],
  issuer_host_not_known_to_msal: [
    'ClientAuthError: endpoints_resolution_error: Endpoints cannot be resolved. authority: https://contoso.ciamlogin.com/contoso.onmicrosoft.com',
    `ClientConfigurationError: untrusted_authority https://${TENANT}.ciamlogin.com/${TENANT}/v2.0`,
  ],
  consumer_account_on_workforce_host: [
    'AADSTS500208: The domain is not a valid login domain for the account type.',
    tokenError(
      'invalid_grant',
      500208,
      'The domain is not a valid login domain for the account type. Our tenant is an external tenant.',
    ),
  ],
  user_flow_not_linked: [
    'Our External ID tenant: the page at https://contoso.ciamlogin.com/ shows no “No account? Create one” link, so sign up is missing.',
    "https://contoso.ciamlogin.com/contoso.onmicrosoft.com/oauth2/v2.0/authorize We couldn't find an account with this email address.",
  ],
  custom_extension_failed: [
    'AADSTS1100001: Non-retryable error has occurred.',
    'Authentication Events: 1003005 CustomExtensionTimedOut',
  ],
  native_auth_not_enabled: [
    'AADSTS550022: Confidential Client is not supported in Native Authentication API flow.',
    '{"error":"invalid_client","suberror":"nativeauthapi_disabled","error_description":"The client is not enabled."}',
  ],
};
