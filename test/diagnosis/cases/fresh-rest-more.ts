import type { Case } from '../case.ts';
import { toldAs } from '../writing/told.ts';

const told = toldAs('fresh-more');

/** More of the same: what a library refuses before it asks, what a page says, and what people tell in their own words. */
export const FRESH_REST_MORE: readonly Case[] = [
  told(
    'manifest-without-resource',
    'teams_manifest_resource_domain',
    'microsoftTeams.authentication.getAuthToken calls the failure callback with "App webApplicationInfo or resource not defined in manifest". The section is in the package that I uploaded last week.',
  ),
  told(
    'tab-moved-to-another-tunnel',
    'teams_manifest_resource_domain',
    'Tab SSO in Teams: aadGetToken ends with resourceDisabled since my tunnel got a new host name. The manifest has api://old-name.ngrok.app/…',
    { holdOut: true },
  ),
  told(
    'workflow-without-identity',
    'managed_identity_not_assigned',
    'Logic app run fails: WorkflowManagedIdentityNotSpecified. The workflow does not have managed identity enabled or the identity has been deleted.',
    { format: 'power-automate' },
  ),
  told(
    'workflow-with-recreated-identity',
    'managed_identity_not_assigned',
    'InvalidWorkflowManagedIdentitySpecified on every run of our consumption logic app after somebody deleted and created the user-assigned identity again.',
    { format: 'power-automate', holdOut: true },
  ),
  told(
    'option-must-be-provided',
    'required_parameter_missing',
    "IDW10106: The 'ClientId' option must be provided. The first request to the API throws it in the container, on my laptop it is fine. appsettings.json is not copied to the image.",
    { format: 'net-exception' },
  ),
  told(
    'credential-without-tenant',
    'required_parameter_missing',
    'new ClientSecretCredential(process.env.TENANT, process.env.CLIENT, process.env.SECRET): "ClientSecretCredential: tenantId, clientId, and clientSecret are required parameters."',
    { format: 'azidentity', holdOut: true },
  ),
  told(
    'python-credential-without-client',
    'required_parameter_missing',
    'ValueError: client_id should be the id of a Microsoft Entra application. os.getenv gives None inside the systemd service.',
    { format: 'stack-trace' },
  ),
  told(
    'account-temporarily-locked',
    'account_disabled_or_deleted',
    'Microsoft login page: "Your account is temporarily locked to prevent unauthorized use. Try again later, and if you still have trouble, contact your admin."',
    { format: 'entra-page-text' },
  ),
  told(
    'account-locked-at-odata',
    'account_disabled_or_deleted',
    'Service account of the importer: sign-in refused, "Your account has been locked. Contact your support person to unlock it, then try again."',
    { holdOut: true },
  ),
  told(
    'token-helper-of-an-add-in',
    'sharepoint_app_only_needs_certificate',
    'SharePoint add-in, provider hosted: Microsoft.IdentityModel.SecurityTokenService.RequestFailedException: Token request failed. The remote server returned an error: (401) Unauthorized at TokenHelper.GetAppOnlyAccessToken',
    { format: 'net-exception' },
  ),
  told(
    'certificate-works-secret-not',
    'sharepoint_app_only_needs_certificate',
    'PnP.Framework GetContext with client id and client secret: 401 from https://fabrikam.sharepoint.com. The same app with certificate works.',
  ),
  told(
    'intent-filter-missing',
    'android_signature_hash_mismatch',
    'MsalClientException: Intent filter for: BrowserTabActivity is missing. android:host is our package, android:path has the hash from the portal.',
    { format: 'stack-trace' },
  ),
  told(
    'author-gave-up-his-app',
    'app_not_found_in_tenant',
    'The importer of an open source notes app: "unauthorized_client: The client does not exist or is not enabled for consumers." Its README says that the registration has lapsed.',
  ),
  told(
    'government-tenant-public-host',
    'wrong_cloud_endpoint',
    'Tenant in Azure US Government. The plugin asks https://login.microsoftonline.com for the token and gets "user unknown".',
  ),
  told(
    'bad-request-of-discovery',
    'tenant_not_found',
    "IDX20807: Unable to retrieve document from: 'https://login.microsoftonline.com/fabrikm.com/v2.0/.well-known/openid-configuration'. HttpResponseMessage: 'StatusCode: 400, ReasonPhrase: 'Bad Request'",
    { format: 'net-exception' },
  ),
  told(
    'own-api-without-roles',
    'app_role_not_assigned_to_client',
    'Client credentials flow against our own API: the access token has no roles claim and the API answers 403.',
  ),
  told(
    'endpoint-as-issuer',
    'authority_url_malformed',
    'Spring: Unable to resolve Configuration with the provided Issuer of "https://login.microsoftonline.com/fabrikam.com/oauth2/v2.0/authorize"',
    { format: 'spring' },
  ),
  told(
    'spa-signed-out-overnight',
    'refresh_token_expired_inactive',
    'MSAL React: every morning the users of our single-page app have to sign in again, acquireTokenSilent throws InteractionRequiredAuthError. During the day it renews.',
  ),
  told(
    'no-answer-in-the-devcontainer',
    'loopback_listener_unreachable',
    "azd auth login inside the dev container: the browser on my laptop opens, then localhost doesn't respond.",
  ),
  told(
    'renamed-environment',
    'federated_credential_mismatch',
    'Since the GitHub environment was renamed, azure/login is refused; the federated credential still has the old environment.',
    { format: 'github-actions' },
  ),
  told(
    'secret-id-in-the-field',
    'client_secret_invalid',
    'invalid_client in the forum plugin. I had pasted secret ID from the Certificates & secrets page of Azure.',
  ),
  told(
    'mail-by-app-only',
    'exchange_service_principal_missing',
    'MailKit, AcquireTokenForClient with https://outlook.office365.com/.default, ImapClient.AuthenticateAsync: "AUTHENTICATE failed." The token has IMAP.AccessAsApp.',
    { format: 'msal-net' },
  ),
  told(
    'wrong-issuer-of-a-subscription',
    'unknown',
    'DefaultAzureCredential in Visual Studio: "The access token is from the wrong issuer. It must match the AD tenant associated with the subscription, to which the configuration store belongs."',
  ),
  told(
    'id-uri-of-a-foreign-domain',
    'identifier_uri_refused',
    "Under Expose an API the portal does not let me save https://orders.wingtip.example as Application ID URI, because it isn't a verified domain of our tenant.",
  ),
  told(
    'id-uri-in-a-script',
    'identifier_uri_refused',
    'Our provisioning script sets the identifier URI to api://billing. In the new tenant this is not allowed any more, in the old one it was.',
    { holdOut: true },
  ),
  told(
    'secret-of-two-years',
    'app_policy_refuses_credential',
    'I cannot add a client secret of two years to the app registration: an application management policy of our tenant only allows 180 days.',
  ),
  told(
    'passwords-are-blocked',
    'app_policy_refuses_credential',
    'Adding passwords to applications is blocked by a tenant policy since this week, so the nightly job that creates service principals with a secret stopped.',
    { holdOut: true },
  ),
  told(
    'id-token-handed-on',
    'id_token_as_obo_assertion',
    'acquireTokenOnBehalfOf in our Node API ends with invalid_grant. The front end sends its ID token and we pass ID token as the assertion.',
  ),
  told(
    'id-token-in-a-function',
    'id_token_as_obo_assertion',
    'Azure Function, OBO to Graph. X-MS-TOKEN-AAD-ID-TOKEN goes in as user assertion, I am using ID token because it is there anyway. It is refused.',
    { holdOut: true },
  ),
  told(
    'on-behalf-of-at-common',
    'obo_tenant_missing',
    'On-behalf-of with authority common works for our own users and fails for guests from other tenants.',
  ),
  told(
    'sessions-revoked-by-the-admin',
    'grant_revoked',
    'An administrator has clicked Revoke sessions for the mailbox user, since then the importer says invalid_grant.',
  ),
  told(
    'all-sessions-after-an-incident',
    'grant_revoked',
    'After a phishing incident IT revoked all sessions. Every background sync with a refresh token now fails, invalid_grant.',
    { holdOut: true },
  ),
  told(
    'token-address-as-authorization-url',
    'token_endpoint_used_as_authorize',
    'In the settings of the wiki the authorization URL is https://login.microsoftonline.com/fabrikam.com/oauth2/v2.0/token, after the click there is only an error page.',
  ),
  told(
    'hash-for-a-map',
    'unknown',
    'Our Android app needs the signature hash for a map service. keytool prints SHA1, the map service wants SHA256. What do I enter?',
  ),
  told(
    'question-about-secrets',
    'unknown',
    'My client secret expires in 60 days. How can I get a reminder by mail from Entra before that day?',
  ),
  told(
    'port-of-a-container',
    'unknown',
    'App Service with Easy Auth: the container keeps restarting, the log says that port 8080 does not respond. Sign-in was never reached.',
  ),
  told(
    'on-behalf-of-and-a-cache',
    'unknown',
    'Our OBO flow works. Is it possible to keep the tokens in a shared cache for three instances?',
    { holdOut: true },
  ),
  told(
    'slow-mailboxes',
    'unknown',
    'Connect-ExchangeOnline with a certificate works, but Get-EXOMailbox takes ten minutes for 40000 mailboxes.',
    { holdOut: true },
  ),
  told(
    'certificate-in-the-machine-store',
    'unknown',
    'Connect-MgGraph -CertificateThumbprint $t: certificate was not found or has expired. It is valid for a year and stands in LocalMachine.',
    { format: 'powershell' },
  ),
];
