import type { Case } from '../case.ts';
import { guid } from '../writing/invented.ts';
import { toldAs } from '../writing/told.ts';

const told = toldAs('fresh-service');

/** What services behind a good token refuse, and brokers of operating systems, without a code of Entra. */
export const FRESH_REST_SERVICES: readonly Case[] = [
  told(
    'sharepoint-client-of-python',
    'sharepoint_app_only_needs_certificate',
    "ctx = ClientContext('https://fabrikam.sharepoint.com/sites/plant').with_credentials(ClientCredential(client_id, client_secret))\nctx.load(ctx.web); ctx.execute_query()\n\n401 Client Error: Unauthorized. It ran for two years and stopped last week.",
    { format: 'several-lines' },
  ),
  told(
    'sharepoint-token-for-app',
    'sharepoint_app_only_needs_certificate',
    'AuthenticationContext(url).acquire_token_for_app(client_id=cid, client_secret=sec) returns false for https://northwind.sharepoint.com, "Acquire app-only access token failed". Sites.Read.All is granted with admin consent.',
  ),
  told(
    'pnp-with-a-secret',
    'sharepoint_app_only_needs_certificate',
    'Connect-PnPOnline -Url https://wingtip.sharepoint.com -ClientId $id -ClientSecret $secret works without a message, then Get-PnPWeb: The remote server returned an error: (401) Unauthorized. The app has Sites.FullControl.All.',
    { format: 'powershell', holdOut: true },
  ),
  told(
    'role-not-supported-in-exchange',
    'exchange_service_principal_missing',
    "Connect-ExchangeOnline with a certificate in a pipeline: The role assigned to application 7b31 isn't supported in this scenario. Please check online documentation for assigning correct Directory Roles to Azure AD Application for EXO App-Only Authentication.",
    { format: 'powershell' },
  ),
  told(
    'application-access-policy',
    'exchange_service_principal_missing',
    '{"error":{"code":"ErrorAccessDenied","message":"Access to OData is disabled: [RAOP] : Blocked by tenant configured AppOnly AccessPolicy settings."}} for one shared mailbox, others can be read by the same app.',
    { format: 'nested-json', holdOut: true },
  ),
  told(
    'cmdlet-not-allowed',
    'service_user_or_role_missing',
    'App-only Exchange PowerShell connects. Then: ErrorMessage={"error":{"code":"Unauthorized","message":"User is not allowed to call Get-TransportRule"}}',
    { format: 'powershell' },
  ),
  told(
    'vault-policy',
    'service_user_or_role_missing',
    `(Forbidden) The user, group or application 'appid=${guid('vault app')};oid=${guid('vault oid')};iss=https://sts.windows.net/${guid('vault tenant')}/' does not have secrets get permission on key vault 'kv-plant;location=westeurope'.`,
    { format: 'nested-json' },
  ),
  told(
    'data-action',
    'service_user_or_role_missing',
    'The principal `4f0c` lacks the required data action `Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action` to perform `POST /openai/deployments/{deployment-id}/chat/completions` operation. I am owner of the subscription.',
    { holdOut: true },
  ),
  told(
    'cosmos-data-plane',
    'service_user_or_role_missing',
    'Request blocked by Auth my-cosmos : Request is blocked because principal [1f] does not have required RBAC permissions to perform action [Microsoft.DocumentDB/databaseAccounts/readMetadata] on resource [/]. Managed identity has Contributor.',
  ),
  told(
    'send-claims-of-the-bus',
    'service_user_or_role_missing',
    "Service Bus with a managed identity: System.UnauthorizedAccessException: Unauthorized access. 'Send' claim(s) are required to perform this operation. Resource: 'sb://plant.servicebus.windows.net/orders'.",
    { format: 'net-exception', holdOut: true },
  ),
  told(
    'login-without-subscription',
    'service_user_or_role_missing',
    'az login --service-principal in GitLab CI with the right secret: "No subscriptions found for 2d7e-." The Entra app was created yesterday, nothing else was done with it.',
    { format: 'azure-cli' },
  ),
  told(
    'kubectl-as-a-guid',
    'service_user_or_role_missing',
    `AKS with Entra integration, kubelogin gets a token. Error from server (Forbidden): pods is forbidden: User "${guid('kube user')}" cannot list resource "pods" in API group "" in the namespace "default"`,
    { format: 'several-lines', holdOut: true },
  ),
  told(
    'power-bi-switch',
    'service_user_or_role_missing',
    'Power BI REST with a service principal: {"error":{"code":"API is not accessible for application"}}. The token is good.',
    { format: 'nested-json' },
  ),
  told(
    'privilege-of-dataverse',
    'dataverse_user_or_role_missing',
    'Web API of our Dynamics environment: Principal user (Id=77, type=8, roleCount=0) is missing prvReadAccount privilege (Id=88) on OTC=1 for entity account.',
    { format: 'nested-json' },
  ),
  told(
    'privilege-check-of-dataverse',
    'dataverse_user_or_role_missing',
    'Power Automate with an Entra app: SecLib::AccessCheckEx failed. Returned hr = -2147187962, ObjectID: 91, OwnerId: 92, OwnerIdType: 8, CallingUser: 93',
    { holdOut: true },
  ),
  told(
    'elevated-account-picker',
    'broker_wam_failure',
    'MSAL.NET with WithBroker: when our tool is started with "Run as administrator", the account picker of WAM comes up and is cancelled at once. Not elevated it works.',
  ),
  told(
    'blank-window-on-server',
    'broker_wam_failure',
    'Windows Server 2019, AcquireTokenInteractive through WAM shows an empty white window, after half a minute ResponseStatus is UserCancel.',
    { holdOut: true },
  ),
  told(
    'broker-library-not-loaded',
    'broker_wam_failure',
    "MsalClientException: wam_runtime_init_failed: The type initializer for 'Microsoft.Identity.Client.NativeInterop.API' threw an exception. Published as a single file.",
    { format: 'msal-net' },
  ),
  told(
    'entitlements-of-maui',
    'ios_bundle_id_mismatch',
    'MAUI on an iPhone, MsalClientException ErrorCode: missing_entitlements, "The application does not have keychain access groups enabled in the Entitlements.plist."',
    { format: 'msal-net' },
  ),
  told(
    'team-id-null',
    'ios_bundle_id_mismatch',
    'Xamarin.iOS: MsalClientException cannot_access_publisher_keychain: The application cannot access the iOS keychain for the application publisher (the TeamId is null).',
    { format: 'msal-net', holdOut: true },
  ),
  told(
    'safari-address-invalid',
    'ios_bundle_id_mismatch',
    'After the Microsoft sign-in on iOS, Safari cannot open the page because the address is invalid. Android is fine. We use msauth.com.fabrikam.scan://auth in code only.',
  ),
  told(
    'hash-of-the-store-key',
    'android_signature_hash_mismatch',
    'MSAL Android: sign-in works in the debug build. The release from Play says redirect_uri mismatch; msal_config has msauth://com.fabrikam.scan/2pmj9i4rSx0yEb%2FviWBYkE%2FZQrk%3D. The signature hash was made with keytool from the debug keystore.',
  ),
  told(
    'hash-in-flutter',
    'android_signature_hash_mismatch',
    'Flutter with msal_auth: "The redirect URI in the configuration file doesn\'t match with the one generated with package name and signature hash. Please verify the uri in the config file and your app registration in Azure portal."',
    { holdOut: true },
  ),
];
