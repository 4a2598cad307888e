import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { guid } from '../writing/invented.ts';

const tenant = guid('unseen services');
const app = guid('unseen client');

/** Causes of apps, tenants and services that few texts tell, written without a look at what the answers look for. */
export const UNSEEN_APPS_AND_SERVICES: readonly Case[] = [
  {
    id: 'unseen-two-modules',
    cause: 'msal_assembly_version_conflict',
    code: null,
    format: 'powershell',
    text: block`
      PS> Connect-PnPOnline -Url https://contoso.sharepoint.com -Interactive -ClientId ${app}
      PS> Connect-AzAccount
      Connect-AzAccount: Method not found: 'Microsoft.Identity.Client.AcquireTokenInteractiveParameterBuilder Microsoft.Identity.Client.AcquireTokenInteractiveParameterBuilder.WithParentActivityOrWindow(IntPtr)'.
      In a new window Connect-AzAccount alone works.
    `,
  },
  {
    id: 'unseen-broker-wrong-person',
    cause: 'broker_wam_other_user',
    code: null,
    format: 'question',
    holdOut: true,
    text: 'Our WPF app with the Windows broker: I pick admin@customer.example in the account list, the WAM window closes, and the result is for my own account of the laptop. The library then stops, account mismatch.',
  },
  {
    id: 'unseen-store-signing',
    cause: 'android_signature_hash_mismatch',
    code: null,
    format: 'question',
    text: 'MSAL for Android: sideloaded release APK signs in, the same build from the Play internal track shows "The redirect URI in the configuration file doesn\'t match with the one generated with package name and signature hash". Play App Signing is on.',
  },
  {
    id: 'unseen-plist',
    cause: 'ios_bundle_id_mismatch',
    code: null,
    format: 'several-lines',
    holdOut: true,
    text: block`
      -[MSALRedirectUriVerifier msalRedirectUri:customScheme:clientId:bypassRedirectValidation:error:]
      The required app scheme "msauth.com.harborlane.field.dev" is not registered in the app's info.plist file.
      Bundle identifier since the rename: com.harborlane.field.dev, CFBundleURLSchemes: msauth.com.harborlane.field
    `,
  },
  {
    id: 'unseen-new-saml-key',
    cause: 'saml_signing_certificate_outdated',
    code: null,
    format: 'stack-trace',
    text: block`
      org.opensaml.xmlsec.signature.support.SignatureException: Signature cryptographic validation not successful
      WARN  SamlLogin - cannot verify response of https://sts.windows.net/${tenant}/
      # all users, since Saturday, when the new signing certificate was made active in Entra; the old one is still in idp.pem
    `,
  },
  {
    id: 'unseen-saml-destination',
    cause: 'saml_audience_or_recipient_mismatch',
    code: null,
    format: 'spring',
    holdOut: true,
    text: 'Saml2AuthenticationException: Invalid destination [https://hr.harborlane.example/login/saml2/sso/entra] for SAML response [_8f1c]\nSpring sees http://hr:8080/login/saml2/sso/entra, the ingress ends TLS.',
  },
  {
    id: 'unseen-sharepoint-secret',
    cause: 'sharepoint_app_only_needs_certificate',
    code: null,
    format: 'question',
    text: 'Client secret, app-only token for https://contoso.sharepoint.com with Sites.ReadWrite.All in roles. Graph calls with the same app succeed, _api/web answers 401 {"error_description":"Unsupported app only token."}',
  },
  {
    id: 'unseen-teams-tunnel',
    cause: 'teams_manifest_resource_domain',
    code: null,
    format: 'browser-console',
    holdOut: true,
    text: block`
      microsoftTeams.authentication.getAuthToken failed:
      App resource defined in manifest and iframe origin do not match
      manifest: "resource": "api://tab.harborlane.example/${app}", page opened from https://x1y2.devtunnels.ms
    `,
  },
  {
    id: 'unseen-dynamics-app-user',
    cause: 'dataverse_user_or_role_missing',
    code: null,
    format: 'question',
    text: 'Daemon against Dynamics 365: token is issued, WhoAmI on https://harborlane.crm4.dynamics.com answers 403 with 0x80072560. In the test environment the app is listed under Application users, in production it is not.',
  },
  {
    id: 'unseen-imap-principal',
    cause: 'exchange_service_principal_missing',
    code: null,
    format: 'several-lines',
    holdOut: true,
    text: block`
      New-ServicePrincipal was run with the object ID shown under App registrations.
      Token: aud https://outlook.office365.com, roles IMAP.AccessAsApp
      C: A01 AUTHENTICATE XOAUTH2 dXNlcj1...
      S: A01 NO AUTHENTICATE failed.
    `,
  },
  {
    id: 'unseen-smtp-switch',
    cause: 'mailbox_protocol_disabled',
    code: null,
    format: 'powershell',
    text: block`
      PS> Get-CASMailbox alerts@harborlane.example | fl SmtpClientAuthenticationDisabled
      SmtpClientAuthenticationDisabled : True
      The device logs: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.
    `,
  },
  {
    id: 'unseen-power-bi',
    cause: 'service_user_or_role_missing',
    code: null,
    format: 'nested-json',
    holdOut: true,
    text: '{"error":{"code":"PowerBINotAuthorizedException","pbi.error":{"code":"PowerBINotAuthorizedException","parameters":{},"details":[],"exceptionCulprit":1}}}  GET /v1.0/myorg/groups/41/datasets with a service principal',
  },
  {
    id: 'unseen-long-secret',
    cause: 'app_policy_refuses_credential',
    code: null,
    format: 'azure-cli',
    text: '$ az ad app credential reset --id orders --years 2\nERROR: The credential lifetime exceeds the max value allowed as per assigned policy. (CredentialInvalidLifetimeAsPerAppPolicy, max P180D)',
  },
  {
    id: 'unseen-own-uri',
    cause: 'identifier_uri_refused',
    code: null,
    format: 'terraform',
    holdOut: true,
    text: block`
      Error: Could not set identifier URIs
        with azuread_application_identifier_uri.api, identifier_uri = "api://payments"
      unexpected status 400: Failed to add identifier URI api://payments. All newly added URIs must contain a tenant verified domain, tenant ID, or app ID
    `,
  },
  {
    id: 'unseen-vendor-lock',
    cause: 'app_instance_locked',
    code: null,
    format: 'question',
    text: 'We want to add our own verification certificate to a vendor’s enterprise application. Graph refuses: the keyCredentials of this service principal are protected by the app instance property lock that its publisher switched on.',
  },
  {
    id: 'unseen-home-forbids',
    cause: 'cross_tenant_outbound_blocked',
    code: 'AADSTS500212',
    format: 'question',
    holdOut: true,
    text: 'Guests of one supplier only: "Access is blocked by your organization", AADSTS500212 NotAllowedByOutboundPolicyTenant. Is that a setting in our tenant or in theirs?',
  },
  {
    id: 'unseen-factory-network',
    cause: 'tenant_restrictions_policy',
    code: 'AADSTS500021',
    format: 'several-lines',
    text: block`
      Access to tenant is denied, from the factory network and on managed laptops, not by mobile hotspot.
      AADSTS500021: Access to 'Harborlane Test' tenant is denied.
      The firewall people say they inject sec-Restrict-Tenant-Access-Policy.
    `,
  },
  {
    id: 'unseen-own-domain-authority',
    cause: 'issuer_host_not_known_to_msal',
    code: null,
    format: 'msal-js',
    holdOut: true,
    text: block`
      authority: "https://login.harborlane.example/${tenant}/v2.0"   // custom domain of our external tenant
      ClientConfigurationError: untrusted_authority: The provided authority is not a trusted authority. Please include this authority in the knownAuthorities config parameter.
    `,
  },
  {
    id: 'unseen-claims-provider-slow',
    cause: 'custom_extension_failed',
    code: 'AADSTS1100001',
    format: 'question',
    text: 'TokenIssuanceStart extension on a consumption plan. The first customer in the morning gets AADSTS1100001, the Authentication Events tab of the sign-in says 1003005 timed out. The second one gets in.',
  },
];
