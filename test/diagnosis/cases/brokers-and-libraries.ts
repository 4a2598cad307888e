import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { entra, tokenJson } from '../writing/entra-error.ts';
import { guid } from '../writing/invented.ts';
import { msalJs, msalNet } from '../writing/microsoft-libraries.ts';
import { pageText } from '../writing/pages.ts';

const IMDS = 'http://169.254.169.254/metadata/identity/oauth2/token';

const reserved = () =>
  entra(
    7000471,
    'invalid_request',
    'The reply address scheme is reserved for brokered application requests.',
  );

const brokerScheme = (id: string) =>
  entra(
    700046,
    'invalid_request',
    `Invalid Reply Address. Reply Address must have scheme brk-${guid(id)}:// and be of Single Page Application type.`,
  );

const notRegistered = (uri: string, app: string) =>
  entra(
    50011,
    'invalid_request',
    `The redirect URI '${uri}' specified in the request does not match the redirect URIs configured for the application '${guid(app)}'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal.`,
  );

export const BROKERS_AND_LIBRARIES: readonly Case[] = [
  {
    id: 'identity-not-assigned-net',
    cause: 'managed_identity_not_assigned',
    code: null,
    format: 'azidentity',
    text: block`
      Azure.Identity.CredentialUnavailableException: ManagedIdentityCredential authentication unavailable. The requested identity has not been assigned to this resource.
      Status: 400 (Bad Request)
      Content: {"error":"invalid_request","error_description":"Identity not found"}
    `,
  },
  {
    id: 'identity-several-assigned',
    cause: 'managed_identity_not_assigned',
    code: null,
    format: 'curl',
    text: block`
      curl -H Metadata:true "${IMDS}?api-version=2018-02-01&resource=https://management.azure.com/"
      {"error":"invalid_request","error_description":"Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token request"}
    `,
  },
  {
    id: 'identity-not-assigned-go',
    cause: 'managed_identity_not_assigned',
    code: null,
    format: 'several-lines',
    holdOut: true,
    text: block`
      ManagedIdentityCredential: failed to authenticate a user assigned identity. The requested identity isn't assigned to this resource
      GET ${IMDS}
      RESPONSE 400 Bad Request
    `,
  },
  {
    id: 'endpoint-proxy',
    cause: 'managed_identity_endpoint_unreachable',
    code: null,
    format: 'azidentity',
    text: block`
      ManagedIdentityCredential authentication unavailable. The request failed due to a gateway error.
      GET ${IMDS}?api-version=2018-02-01 502 Bad Gateway
    `,
  },
  {
    id: 'endpoint-app-service-off',
    cause: 'managed_identity_endpoint_unreachable',
    code: null,
    format: 'stack-trace',
    text: block`
      azure.identity._exceptions.CredentialUnavailableError: ManagedIdentityCredential authentication unavailable, no response from the IMDS endpoint.
        File "/app/main.py", line 12, in <module>
        File "/usr/lib/python3.12/site-packages/azure/identity/_credentials/imds.py", line 99, in _request_token
    `,
  },
  {
    id: 'endpoint-timeout-go',
    cause: 'managed_identity_endpoint_unreachable',
    code: null,
    format: 'terraform',
    holdOut: true,
    text: block`
      Error: building AzureRM Client: obtaining an access token by use_msi
      Get "${IMDS}?api-version=2018-02-01&resource=https%3A%2F%2Fmanagement.azure.com%2F": dial tcp 169.254.169.254:80: connect: no route to host
    `,
  },
  {
    id: 'chain-python',
    cause: 'credential_chain_exhausted',
    code: null,
    format: 'azidentity',
    text: block`
      DefaultAzureCredential failed to retrieve a token from the included credentials.
      Attempted credentials:
      	EnvironmentCredential: EnvironmentCredential authentication unavailable. Environment variables are not fully configured.
      	ManagedIdentityCredential: ManagedIdentityCredential authentication unavailable, no response from the IMDS endpoint.
      	SharedTokenCacheCredential: Shared token cache unavailable
      	AzureCliCredential: Azure CLI not found on path
      To mitigate this issue, please refer to the troubleshooting guidelines here at https://aka.ms/azsdk/python/identity/defaultazurecredential/troubleshoot.
    `,
  },
  {
    id: 'chain-net',
    cause: 'credential_chain_exhausted',
    code: null,
    format: 'net-exception',
    text: block`
      Azure.Identity.CredentialUnavailableException: DefaultAzureCredential failed to retrieve a token from the included credentials. See the troubleshooting guide for more information. https://aka.ms/azsdk/net/identity/defaultazurecredential/troubleshoot
      - EnvironmentCredential authentication unavailable. Environment variables are not fully configured.
      - WorkloadIdentityCredential authentication unavailable. The workload options are not fully configured.
      - Visual Studio Token provider can't be accessed at C:\\Users\\dev\\AppData\\Local\\.IdentityService\\AzureServiceAuth\\tokenprovider.json
      - Please run 'az login' to set up account
    `,
  },
  {
    id: 'chain-go',
    cause: 'credential_chain_exhausted',
    code: null,
    format: 'several-lines',
    holdOut: true,
    text: block`
      DefaultAzureCredential: failed to acquire a token.
      Attempted credentials:
      	EnvironmentCredential: missing environment variable AZURE_TENANT_ID
      	WorkloadIdentityCredential: no client ID specified
      	AzureCLICredential: ERROR: Please run 'az login' to setup account.
    `,
  },
  {
    id: 'msal-uninitialized',
    cause: 'msal_not_initialized',
    code: null,
    format: 'msal-js',
    text: block`
      Uncaught (in promise) BrowserAuthError: uninitialized_public_client_application: You must call and await the initialize function before attempting to call any other MSAL API. For more visit: aka.ms/msaljs/browser-errors
          at createBrowserAuthError (BrowserAuthError.mjs:273:12)
          at StandardController.initialize
    `,
  },
  {
    id: 'msal-uninitialized-short',
    cause: 'msal_not_initialized',
    code: null,
    format: 'browser-console',
    text: 'ERROR BrowserAuthError: uninitialized_public_client_application: See https://aka.ms/msal.js.errors#uninitialized_public_client_application for details\n    at MsalService.loginRedirect (main.js:4121)',
  },
  {
    id: 'msal-uninitialized-question',
    cause: 'msal_not_initialized',
    code: null,
    format: 'question',
    holdOut: true,
    text: 'After the upgrade from MSAL 2 to 3 every handleRedirectPromise() throws uninitialized_public_client_application, although the config is the same as before.',
  },
  {
    id: 'bridge-popup-version',
    cause: 'msal_v5_redirect_bridge_missing',
    code: null,
    format: 'browser-console',
    text: block`
      @azure/msal-browser@5.2.0 : Error - acquireTokenPopup failed
      BrowserAuthError: timed_out: See https://aka.ms/msal.js.errors#timed_out for details
    `,
  },
  {
    id: 'bridge-frame-package',
    cause: 'msal_v5_redirect_bridge_missing',
    code: null,
    format: 'config-snippet',
    text: block`
      "@azure/msal-browser": "^5.5.0",
      "@azure/msal-react": "^5.1.0"
      acquireTokenSilent → BrowserAuthError: timed_out: See https://aka.ms/msal.js.errors#timed_out for details; loginRedirect works.
    `,
  },
  {
    id: 'bridge-by-name',
    cause: 'msal_v5_redirect_bridge_missing',
    code: null,
    format: 'question',
    holdOut: true,
    text: 'ssoSilent ends with timed_out after iframeBridgeTimeout. Do I need the redirect-bridge page for that?',
  },
  {
    id: 'popup-blocked',
    cause: 'popup_blocked_or_isolated',
    code: null,
    format: 'msal-js',
    text: 'BrowserAuthError: popup_window_error: Error opening popup window. This can happen if you are using IE or if popups are blocked in the browser.',
  },
  {
    id: 'popup-empty',
    cause: 'popup_blocked_or_isolated',
    code: null,
    format: 'stack-trace',
    text: block`
      BrowserAuthError: empty_window_error: window.open returned null or undefined window object.
          at PopupClient.openPopup (PopupClient.mjs:301:23)
          at PopupClient.acquireToken (PopupClient.mjs:58:30)
    `,
  },
  {
    id: 'popup-isolated',
    cause: 'popup_blocked_or_isolated',
    code: null,
    format: 'browser-console',
    holdOut: true,
    text: block`
      Cross-Origin-Opener-Policy policy would block the window.closed call.
      BrowserAuthError: user_cancelled: User cancelled the flow.
    `,
  },
  {
    id: 'assembly-graph-and-az',
    cause: 'msal_assembly_version_conflict',
    code: null,
    format: 'powershell',
    text: block`
      Connect-MgGraph : Could not load file or assembly 'Microsoft.Identity.Client, Version=4.67.2.0, Culture=neutral, PublicKeyToken=0a613f4dd989e8ae'. The located assembly's manifest definition does not match the assembly reference.
      At line:1 char:1
    `,
  },
  {
    id: 'assembly-missing-method',
    cause: 'msal_assembly_version_conflict',
    code: null,
    format: 'powershell',
    text: block`
      Import-Module Az.Accounts; Connect-ExchangeOnline
      Method not found: 'Microsoft.Identity.Client.BaseAbstractApplicationBuilder\`1<!0> Microsoft.Identity.Client.BaseAbstractApplicationBuilder\`1.WithLogging(Microsoft.IdentityModel.Abstractions.IIdentityLogger, Boolean)'.
    `,
  },
  {
    id: 'assembly-type-load',
    cause: 'msal_assembly_version_conflict',
    code: null,
    format: 'net-exception',
    holdOut: true,
    text: block`
      System.TypeLoadException: Could not load type 'Microsoft.Identity.Client.AuthScheme.TokenType' from assembly 'Microsoft.Identity.Client, Version=4.56.0.0, Culture=neutral, PublicKeyToken=0a613f4dd989e8ae'.
         at Azure.Identity.MsalPublicClient.CreateClientAsync
    `,
  },
  {
    id: 'nested-consent-link',
    cause: 'nested_app_redirect_not_brokered',
    code: 'AADSTS7000471',
    format: 'redirect-url',
    text: block`
      https://login.microsoftonline.com/${guid('t-addin')}/adminconsent?client_id=${guid('addin')}
      AADSTS7000471: The reply address scheme is reserved for brokered application requests.
    `,
  },
  {
    id: 'nested-web-fallback',
    cause: 'nested_app_redirect_not_brokered',
    code: 'AADSTS7000471',
    format: 'msal-js',
    holdOut: true,
    text: msalJs(reserved()),
  },
  {
    id: 'nested-missing-page',
    cause: 'nested_app_redirect_missing',
    code: 'AADSTS700046',
    format: 'entra-page-text',
    text: pageText(brokerScheme('outlook')),
  },
  {
    id: 'nested-missing-msal',
    cause: 'nested_app_redirect_missing',
    code: 'AADSTS700046',
    format: 'msal-js',
    text: msalJs(brokerScheme('teams')),
  },
  {
    id: 'nested-missing-deployed',
    cause: 'nested_app_redirect_missing',
    code: 'AADSTS700046',
    format: 'question',
    holdOut: true,
    text: `Works on brk-multihub://localhost:3000, deployed to proud-pond-0123.azurestaticapps.net it ends with AADSTS700046: Invalid Reply Address. Reply Address must have scheme brk-${guid('word')}:// and be of Single Page Application type.`,
  },
  {
    id: 'broker-uri-windows',
    cause: 'broker_redirect_uri_missing',
    code: 'AADSTS50011',
    format: 'entra-page-text',
    text: pageText(notRegistered(`ms-appx-web://Microsoft.AAD.BrokerPlugin/${guid('wam app')}`, 'wam app')),
  },
  {
    id: 'broker-uri-mac',
    cause: 'broker_redirect_uri_missing',
    code: 'AADSTS50011',
    format: 'token-json',
    text: tokenJson(notRegistered('msauth.com.contoso.notes://auth', 'notes')),
  },
  {
    id: 'broker-uri-net',
    cause: 'broker_redirect_uri_missing',
    code: 'AADSTS50011',
    format: 'msal-net',
    holdOut: true,
    text: msalNet(notRegistered(`ms-appx-web://microsoft.aad.brokerplugin/${guid('desk')}`, 'desk')),
  },
  {
    id: 'wam-cli-cancelled',
    cause: 'broker_wam_failure',
    code: null,
    format: 'azure-cli',
    text: block`
      $ az login
      Select the account you want to log in with.
      Authentication failed: Unexpected exception while waiting for accounts control to finish: '(pii)'. Status: Response_Status.Status_Unexpected, Error code: 0, Tag: 528315210
    `,
  },
  {
    id: 'wam-net',
    cause: 'broker_wam_failure',
    code: null,
    format: 'net-exception',
    text: block`
      Microsoft.Identity.Client.MsalServiceException: WAM Error
       Error Code: 3399614476
       Error Message: (pii)
       WAM Error Message: (pii)
       Internal Error Code: 557973641
       Is Retryable: False
       Possible causes: Invalid redirect uri - ensure you have configured the following url in the application registration
    `,
  },
  {
    id: 'wam-service-account',
    cause: 'broker_wam_failure',
    code: null,
    format: 'powershell',
    holdOut: true,
    text: block`
      Connect-AzAccount: InteractiveBrowserCredential authentication failed: Status: Response_Status.Status_ApiContractViolation, Error code: 3399614473, Tag: 557973645
      in a scheduled task
    `,
  },
  {
    id: 'wam-other-user-net',
    cause: 'broker_wam_other_user',
    code: null,
    format: 'net-exception',
    text: 'Microsoft.Identity.Client.MsalClientException: Wam returned default account that does not match the account passed in.\n   at Microsoft.Identity.Client.Platforms.Features.RuntimeBroker.RuntimeBroker.AcquireTokenSilentAsync',
  },
  {
    id: 'wam-switch',
    cause: 'broker_wam_other_user',
    code: null,
    format: 'several-lines',
    text: block`
      [WamBroker] Could not login interactively. Status: UserSwitch
      Context: WAM returned AccountSwitch
      Tag: 0x20321194
    `,
  },
  {
    id: 'wam-user-mismatch-guest',
    cause: 'broker_wam_other_user',
    code: null,
    format: 'powershell',
    holdOut: true,
    text: "Connect-MgGraph -TenantId fabrikam.example: the broker gives unknown_broker_error with 'User mismatch': it took the account of Windows, not the guest that I chose in WAM.",
  },
  {
    id: 'android-hash',
    cause: 'android_signature_hash_mismatch',
    code: null,
    format: 'stack-trace',
    text: block`
      com.microsoft.identity.client.exception.MsalClientException: The redirect URI in the configuration file doesn't match with the one generated with package name and signature hash. Please verify the uri in the config file and your app registration in Azure portal.
      We expected 'msauth://com.contoso.notes/ywYdOi1G7E%2BDKV3cs9O2ugs%2Bdbk%3D' and we received 'msauth://com.contoso.notes/JxluOGuHXnat9wDn6oTkxu7jPfo%3D'.
    `,
  },
  {
    id: 'android-hash-broker',
    cause: 'android_signature_hash_mismatch',
    code: null,
    format: 'msal-net',
    text: "MsalServiceException: Broker response returned error: The redirect URI doesn't match the uri generated with caller package name and signature\n   at Microsoft.Identity.Client.Internal.Requests.BrokerInteractiveRequestComponent",
  },
  {
    id: 'android-hash-release',
    cause: 'android_signature_hash_mismatch',
    code: null,
    format: 'question',
    holdOut: true,
    text: 'Debug build fine, from Google Play: MsalClientException: The redirect URI does not match with the package name and signature hash.',
  },
  {
    id: 'ios-scheme',
    cause: 'ios_bundle_id_mismatch',
    code: null,
    format: 'several-lines',
    text: `Error Domain=MSALErrorDomain Code=-50000 "(null)" UserInfo={MSALErrorDescriptionKey=The required app scheme "msauth.com.contoso.notes" is not registered in the app's info.plist file. Please add "msauth.com.contoso.notes" into Info.plist under CFBundleURLSchemes without any whitespaces and make sure that redirectURi "msauth.com.contoso.notes://auth" is register in the portal for your app., MSALInternalErrorCodeKey=-42001}`,
  },
  {
    id: 'ios-keychain',
    cause: 'ios_bundle_id_mismatch',
    code: null,
    format: 'several-lines',
    text: 'Unable to create MSALPublicClientApplication: Error Domain=NSOSStatusErrorDomain Code=-34018, keychain access failed: the entitlement for com.microsoft.adalcache is missing',
  },
  {
    id: 'ios-scheme-older',
    cause: 'ios_bundle_id_mismatch',
    code: null,
    format: 'stack-trace',
    holdOut: true,
    text: block`
      Unable to create application Error Domain=MSALErrorDomain Code=-42001 "(null)" UserInfo={MSALErrorDescriptionKey=The required app scheme (msauth.org.lagoon.field) is not registered in the app's info.plist file.}
      #0 MSALPublicClientApplication.init
    `,
  },
];
