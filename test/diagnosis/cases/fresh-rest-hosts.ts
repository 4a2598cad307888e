import type { Case } from '../case.ts';
import { guid } from '../writing/invented.ts';
import { toldAs } from '../writing/told.ts';

const told = toldAs('fresh-host');

/** The way to Entra, to the tenant and to a managed identity, as libraries and people put it without a code. */
export const FRESH_REST_HOSTS: readonly Case[] = [
  told(
    'several-identities-on-web-app',
    'managed_identity_not_assigned',
    'Our worker on App Service reads from a queue with DefaultAzureCredential(). Since a second user-assigned identity was added:\n\nAzure.Identity.AuthenticationFailedException: ManagedIdentityCredential authentication failed: [Managed Identity] Error Message: Unable to load the proper Managed Identity. Managed Identity Correlation ID: 51c2',
    { format: 'net-exception' },
  ),
  told(
    'proper-identity-json',
    'managed_identity_not_assigned',
    'Function app, python 3.11. HttpResponseError on the first call:\nManagedIdentityCredential authentication unavailable. Content: {"statusCode":400,"message":"Unable to load the proper Managed Identity.","correlationId":"0b7d"}',
    { format: 'stack-trace', holdOut: true },
  ),
  told(
    'identity-specified-nowhere',
    'managed_identity_not_assigned',
    'The container app has one user-assigned identity and we removed the system-assigned one. Now the blob client throws "No User Assigned or Delegated Managed Identity found or specified." although the portal lists the identity.',
  ),
  told(
    'pod-identity-unknown-client',
    'managed_identity_not_assigned',
    `AKS, secret store driver: adal: Refresh request failed. Status Code = '404'. Response body: no azure identity found for request clientID ${guid('pod client').slice(0, 5)}##### REDACTED #####`,
    { format: 'several-lines', holdOut: true },
  ),
  told(
    'key-error-identity-endpoint',
    'managed_identity_endpoint_unreachable',
    "Streamlit app on Azure App Service for Linux. os.environ['IDENTITY_ENDPOINT'] ends in KeyError: 'IDENTITY_ENDPOINT'. The same code was copied from the managed identity page.",
  ),
  told(
    'login-with-identity-in-container',
    'managed_identity_endpoint_unreachable',
    'az login --identity in our self-hosted build agent (a container on a VM at our own data centre):\n\nMSI endpoint is not responding. Please make sure MSI is configured correctly.',
    { format: 'azure-cli', holdOut: true },
  ),
  told(
    'chain-list-only',
    'credential_chain_exhausted',
    'From the pod log, nothing before it:\n\nAttempted credentials:\n\tEnvironmentCredential: EnvironmentCredential authentication unavailable. Environment variables are not fully configured.\n\tManagedIdentityCredential: ManagedIdentityCredential authentication unavailable, no response from the IMDS endpoint.\n\tAzureCliCredential: Azure CLI not found on path',
    { format: 'azidentity' },
  ),
  told(
    'chain-of-go',
    'credential_chain_exhausted',
    'external-dns on our own cluster stops with\n\nChainedTokenCredential: failed to acquire a token.\nAttempted credentials:\n\tEnvironmentCredential: missing environment variable AZURE_TENANT_ID\n\tAzureCLICredential: executable not found on path',
    { format: 'azidentity', holdOut: true },
  ),
  told(
    'importer-without-proxy',
    'network_proxy_blocks_entra',
    'The migration tool says "AAD Timeout Exception" after a minute. The machine has no direct internet access, only Edge with the proxy of our company reaches the Microsoft login.',
  ),
  told(
    'ruby-open-timeout',
    'network_proxy_blocks_entra',
    'GitLab behind a firewall, OmniAuth: Faraday::ConnectionFailed (Failed to open TCP connection to login.microsoftonline.com:443 (execution expired))',
    { format: 'stack-trace' },
  ),
  told(
    'curl-error-from-php',
    'network_proxy_blocks_entra',
    'Laravel Socialite, provider microsoft: GuzzleHttp\\Exception\\ConnectException: cURL error 28: Failed to connect to login.microsoftonline.com port 443 after 10001 ms: Timeout was reached',
    { format: 'stack-trace', holdOut: true },
  ),
  told(
    'office-code-of-no-name',
    'network_proxy_blocks_entra',
    'On the terminal server the sign-in window of Word closes with "Something went wrong [0xCAA82EE7]". Other subnets are fine, this one has a new firewall.',
  ),
  told(
    'android-offline-code',
    'network_proxy_blocks_entra',
    'MSAL Android, acquireTokenSilent in the night: MsalClientException device_network_not_available_doze_mode: Connection is not available to refresh token because power optimization is enabled.',
    { holdOut: true },
  ),
  told(
    'rust-unknown-issuer',
    'tls_certificate_not_trusted',
    'error sending request for url (https://login.microsoftonline.com/organizations/v2.0/.well-known/openid-configuration): invalid peer certificate: UnknownIssuer. At home it works, at the office it does not.',
    { format: 'stack-trace' },
  ),
  told(
    'java-empty-trust-store',
    'tls_certificate_not_trusted',
    'Keycloak image, brokered login with Entra: javax.net.ssl.SSLException: Unexpected error: java.security.InvalidAlgorithmParameterException: the trustAnchors parameter must be non-empty',
    { format: 'stack-trace', holdOut: true },
  ),
  told(
    'no-browser-on-server',
    'loopback_listener_unreachable',
    'kubelogin on a jump host: could not open the browser: exec: "xdg-open,x-www-browser,www-browser": executable file not found in $PATH. Please visit http://localhost:8000',
    { format: 'several-lines' },
  ),
  told(
    'browser-tool-as-root',
    'loopback_listener_unreachable',
    'Connect-MgGraph in WSL under sudo: Unable to open a web page using xdg-open, gnome-open, kfmclient or wslview tools in sudo mode. Please run the process as non-sudo user.',
    { format: 'powershell', holdOut: true },
  ),
  told(
    'discovery-rejected',
    'tenant_not_found',
    'Unable to get authority configuration for https://login.microsoftonline.com/fabrikam-old.onmicrosoft.com. Authority would typically be in a format of https://login.microsoftonline.com/your_tenant_name\nValueError: OIDC Discovery endpoint rejects our request. Error: invalid_tenant',
    { format: 'msal-python' },
  ),
  told(
    'tenant-id-with-a-typo',
    'tenant_not_found',
    'ClientSecretCredential of the JS SDK: Invalid tenant id provided. You can locate your tenant id by following the instructions listed here: https://learn.microsoft.com/partner-center/find-ids-and-domain-names.',
    { holdOut: true },
  ),
  told(
    'authority-without-path',
    'authority_url_malformed',
    'ValueError: Your given address (https://login.microsoftonline.com) should consist of an https url with a minimum of one segment in a path: e.g. https://login.microsoftonline.com/{tenant}',
    { format: 'msal-python' },
  ),
  told(
    'authority-form-of-host-and-audience',
    'authority_url_malformed',
    'ArgumentException at PublicClientApplicationBuilder.Build: The authority URI should have at least one segment in the path (i.e. https://<host>/<path>/...). We pass https://login.microsoftonline.com/',
    { format: 'msal-net', holdOut: true },
  ),
  told(
    'letters-of-the-host-moved',
    'authority_host_misspelt',
    'After the SDK update the sign-in of the government tenant goes to https://login-us.microsotfonline.com and the name is not found.',
  ),
  told(
    'keyring-is-no-network',
    'unknown',
    'Device code login in WSL, DeviceCodeCredential: Persistence check failed. Could not connect: No such file or directory (org.freedesktop.secrets)',
  ),
  told(
    'popup-blocked-is-no-network',
    'unknown',
    'MSAL.js in Firefox: the extension of a colleague says that something was blocked on our page. Sign-in works. Where do I see what it was?',
  ),
];
