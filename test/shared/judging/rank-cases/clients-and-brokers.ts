import { APP, OTHER_APP, TENANT, tokenError, type CausedTexts } from './case.ts';

const BLOCKED =
  'AADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.';

export const CREDENTIALS_AND_ROLES: CausedTexts = {
  client_assertion_audience_wrong: [
    tokenError('invalid_client', 700023, 'Client assertion audience claim does not match Realm issuer.'),
    'AADSTS70002: Error validating credentials. AADSTS50012: Client assertion audience claim does not match Realm issuer.',
  ],
  client_certificate_expired_or_revoked: [
    tokenError('invalid_client', 7000274, 'The certificate is not within its validity period.'),
    `AADSTS700027: Client assertion contains an invalid signature. [Reason - The key used is expired., Thumbprint of key used by client: '1F2E3D4C5B6A79880F1E2D3C4B5A69788F9E0D1C', Found key 'Start=05/25/2024 09:24:43, End=05/25/2026 09:24:43']`,
  ],
  federated_expression_invalid: [
    tokenError(
      'invalid_client',
      700233,
      'The claims matching expression of the credential cannot be parsed.',
    ),
    'AADSTS7002131: No flexible federated identity credential matches the presented assertion.',
  ],
  app_role_not_assigned_to_client: [
    tokenError(
      'invalid_grant',
      501051,
      `Application '${APP}'(nightly-caller) is not assigned to a role for the application '${OTHER_APP}'(orders-api).`,
    ),
    'AADSTS501051: Application is not assigned to a role for the application api://orders.contoso.com.',
  ],
};

export const ON_BEHALF_OF: CausedTexts = {
  obo_assertion_app_only: [
    tokenError(
      'invalid_grant',
      7000114,
      `Application '${APP}' is not allowed to make application on-behalf-of calls.`,
    ),
    'OnBehalfOfCredential authentication failed: AADSTS7000114: Application is not allowed to make application on-behalf-of calls.',
  ],
  id_token_as_obo_assertion: [
    tokenError(
      'invalid_grant',
      240002,
      'Input id_token cannot be used as urn:ietf:params:oauth:grant-type:jwt-bearer grant.',
    ),
    'AcquireTokenOnBehalfOf: AADSTS240002: Input id_token cannot be used as urn:ietf:params:oauth:grant-type:jwt-bearer grant.',
  ],
  obo_tenant_missing: [
    `on-behalf-of at https://login.microsoftonline.com/common/oauth2/v2.0/token works for our own people, guests get AADSTS50013: Assertion failed signature validation.`,
    `grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&requested_token_use=on_behalf_of to https://login.microsoftonline.com/organizations/oauth2/v2.0/token: AADSTS700016: Application with identifier '${APP}' was not found in the directory 'Fabrikam'. Only users of other tenants are hit.`,
  ],
  agent_identity_grant_refused: [
    tokenError(
      'unauthorized_client',
      82001,
      'Agentic application is not permitted to request app-only tokens.',
    ),
    'AADSTS82002: Agentic application may not use this grant for on-behalf-of.',
  ],
};

export const POLICY_FLOWS: CausedTexts = {
  authentication_flow_policy: [
    `az login --use-device-code\n${BLOCKED}`,
    tokenError(
      'invalid_grant',
      530036,
      'The refresh token is invalid due to authentication flow checks by Conditional Access.',
    ),
  ],
  access_revoked_by_cae: [
    'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwidmFsdWUiOiIxNzg4MDAwMDAwIn19fQ=="',
    'InvalidAuthenticationToken: Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenCreatedWithOutdatedPolicies',
  ],
};

export const MANAGED_IDENTITY: CausedTexts = {
  managed_identity_used_as_app: [
    tokenError('invalid_client', 7000232, `MSI identity (${APP}) should not use ClientSecretCredential`),
    'ClientSecretCredential authentication failed: AADSTS7000232: MSI identity should not use ClientSecretCredential',
  ],
  managed_identity_not_assigned: [
    'ManagedIdentityCredential authentication unavailable. The requested identity has not been assigned to this resource.',
    '{"error":"invalid_request","error_description":"Identity not found"} from http://169.254.169.254/metadata/identity/oauth2/token',
  ],
  managed_identity_endpoint_unreachable: [
    'ManagedIdentityCredential authentication unavailable. No managed identity endpoint found.',
    'Get "http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https%3A%2F%2Fvault.azure.net": dial tcp 169.254.169.254:80: i/o timeout',
  ],
  credential_chain_exhausted: [
    'DefaultAzureCredential failed to retrieve a token from the included credentials.\n- EnvironmentCredential authentication unavailable. Environment variables are not fully configured.\n- ManagedIdentityCredential authentication unavailable. No response received from the managed identity endpoint.\n- Azure CLI not installed',
    'ChainedTokenCredential authentication failed.',
  ],
};

export const CLIENT_LIBRARY: CausedTexts = {
  msal_not_initialized: [
    'BrowserAuthError: uninitialized_public_client_application: You must call and await the initialize function before attempting to call any other MSAL API.',
    'uninitialized_public_client_application: See https://aka.ms/msal.js.errors#uninitialized_public_client_application for details',
  ],
  msal_v5_redirect_bridge_missing: [
    'BrowserAuthError: timed_out: See https://aka.ms/msal.js.errors#timed_out for details. "@azure/msal-browser": "^5.1.0", loginPopup',
    'timed_out after popupBridgeTimeout since the upgrade; loginRedirect still works',
  ],
  popup_blocked_or_isolated: [
    'BrowserAuthError: popup_window_error: Error opening popup window. This can happen if you are using IE or if popups are blocked in the browser.',
    'Cross-Origin-Opener-Policy policy would block the window.closed call. BrowserAuthError: user_cancelled: User cancelled the flow.',
  ],
  msal_assembly_version_conflict: [
    "Connect-MgGraph: Could not load file or assembly 'Microsoft.Identity.Client, Version=4.67.2.0, Culture=neutral, PublicKeyToken=0a613f4dd989e8ae'. Assembly with same name is already loaded",
    "InteractiveBrowserCredential authentication failed: Method not found: 'Void Microsoft.Identity.Client.Extensions.Msal.MsalCacheHelper.RegisterCache(Microsoft.Identity.Client.ITokenCache)'",
  ],
  library_regression: [
    'After upgrading to 2.8.0 the sign-in with Entra ends on an empty page, rolling back to 2.7.4 fixes it',
    'Login broken since the update to 5.2; settings have not changed, and downgrading to 5.1 works',
  ],
};

export const BROKER: CausedTexts = {
  nested_app_redirect_not_brokered: [
    `https://login.microsoftonline.com/${TENANT}/adminconsent?client_id=${APP} answers AADSTS7000471: The reply address scheme is reserved for brokered application requests.`,
    tokenError(
      'invalid_request',
      7000471,
      'The reply address scheme is reserved for brokered application requests.',
    ),
  ],
  nested_app_redirect_missing: [
    `AADSTS700046: Invalid Reply Address. Reply Address must have scheme brk-${OTHER_APP}:// and be of Single Page Application type.`,
    'Outlook add-in, works on localhost only: AADSTS700046: Invalid Reply Address.',
  ],
  broker_redirect_uri_missing: [
    `AADSTS50011: The redirect URI 'ms-appx-web://Microsoft.AAD.BrokerPlugin/${APP}' specified in the request does not match the redirect URIs configured for the application '${APP}'.`,
    `AADSTS50011: The redirect URI 'msauth.com.contoso.notes://auth' specified in the request does not match the redirect URIs configured for the application '${APP}'.`,
  ],
  broker_wam_failure: [
    'WAM Error  \n Error Code: 3399614476 \n Error Message: (pii) \n WAM Error Message: (pii) \n Internal Error Code: 557973641 \n Is Retryable: False',
    'Status: Response_Status.Status_ApiContractViolation, Error code: 3399614473, Tag: 528315213',
  ],
  broker_wam_other_user: [
    'MsalClientException: user_mismatch: Wam returned default account that does not match the account passed in.',
    '[WamBroker] Could not login interactively. Status: UserSwitch Context: WAM returned AccountSwitch Tag: 0x20321194',
  ],
  android_signature_hash_mismatch: [
    "com.microsoft.identity.client.exception.MsalClientException: The redirect URI in the configuration file doesn't match with the one generated with package name and signature hash. Please verify the uri in the config file and your app registration in Azure portal.",
    "Broker response returned error: The redirect URI doesn't match the uri generated with caller package name and signature",
  ],
  ios_bundle_id_mismatch: [
    `Error Domain=MSALErrorDomain Code=-50000 "(null)" UserInfo={MSALErrorDescriptionKey=The required app scheme "msauth.com.contoso.notes" is not registered in the app's info.plist file. MSALInternalErrorCodeKey=-42001}`,
    'Failed to write to the keychain, status -34018: keychain sharing of com.microsoft.adalcache is not among the entitlements',
  ],
};
