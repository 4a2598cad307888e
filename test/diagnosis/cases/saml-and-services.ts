import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { guid, letters } from '../writing/invented.ts';

const tenant = guid('t-contoso-saml');
const app = guid('saml-wiki');
const trace = `Trace ID: ${guid('trace-saml')} Correlation ID: ${guid('corr-saml')} Timestamp: 2026-10-02 08:11:04Z`;

export const CROSS_TENANT: readonly Case[] = [
  {
    id: 'outbound-page',
    cause: 'cross_tenant_outbound_blocked',
    code: 'AADSTS500212',
    format: 'entra-page-text',
    text: block`
      Sorry, but we’re having trouble signing you in.
      AADSTS500212: The user's administrator has set an outbound access policy that does not allow access to the resource tenant.
      ${trace}
    `,
  },
  {
    id: 'outbound-url',
    cause: 'cross_tenant_outbound_blocked',
    code: 'AADSTS500212',
    format: 'redirect-url',
    text: `https://portal.contoso.com/signin-oidc?error=access_denied&error_description=AADSTS500212%3a+NotAllowedByOutboundPolicyTenant&state=${letters('outbound', 20)}`,
  },
  {
    id: 'outbound-log',
    cause: 'cross_tenant_outbound_blocked',
    code: 'AADSTS500212',
    format: 'sign-in-log',
    holdOut: true,
    text: block`
      Sign-in error code: 500212
      Failure reason: NotAllowedByOutboundPolicyTenant
      Cross tenant access type: b2bCollaboration
      Resource tenant ID: ${tenant}
    `,
  },
  {
    id: 'inbound-page',
    cause: 'cross_tenant_inbound_blocked',
    code: 'AADSTS500213',
    format: 'entra-page-text',
    text: block`
      AADSTS500213: The resource tenant's cross-tenant access policy does not allow this user to access this tenant.
      ${trace}
      The guest was invited and has accepted the invitation.
    `,
  },
  {
    id: 'inbound-msal',
    cause: 'cross_tenant_inbound_blocked',
    code: 'AADSTS500213',
    format: 'msal-net',
    text: block`
      Microsoft.Identity.Client.MsalUiRequiredException: AADSTS500213: The resource tenant's cross-tenant access policy does not allow this user to access this tenant. ${trace}
         at Microsoft.Identity.Client.OAuth2.OAuth2Client.ThrowServerException()
    `,
  },
  {
    id: 'inbound-question',
    cause: 'cross_tenant_inbound_blocked',
    code: 'AADSTS500213',
    format: 'question',
    holdOut: true,
    text: 'Our partner firm cannot open the shared app: AADSTS500213. Only their people, other guests work.',
  },
  {
    id: 'restrictions-v2',
    cause: 'tenant_restrictions_policy',
    code: 'AADSTS5000211',
    format: 'entra-page-text',
    text: `AADSTS5000211: A tenant restrictions policy added to this request by a device or network administrator does not allow access to '${tenant}'. ${trace}`,
  },
  {
    id: 'restrictions-v1',
    cause: 'tenant_restrictions_policy',
    code: 'AADSTS500021',
    format: 'azure-cli',
    text: block`
      $ az login --tenant ${tenant}
      AADSTS500021: Access to 'Fabrikam' tenant is denied. ${trace}
    `,
  },
  {
    id: 'restrictions-header',
    cause: 'tenant_restrictions_policy',
    code: 'AADSTS500022',
    format: 'question',
    holdOut: true,
    text: 'In the office sign-in ends with AADSTS500022, at home it works. The proxy sets Restrict-Access-To-Tenants.',
  },
];

export const ACCOUNT_STATE: readonly Case[] = [
  {
    id: 'disabled-python',
    cause: 'account_disabled_or_deleted',
    code: 'AADSTS50057',
    format: 'msal-python',
    text: `{'error': 'invalid_grant', 'error_description': 'AADSTS50057: The user account is disabled. ${trace}', 'error_codes': [50057]}`,
  },
  {
    id: 'deleted-broker',
    cause: 'account_disabled_or_deleted',
    code: 'AADSTS500341',
    format: 'msal-net',
    text: `MSAL.NetCore.4.66.0.0.MsalUiRequiredException: ErrorCode: invalid_grant AADSTS500341: The user account {EUII Hidden} has been deleted from the ${tenant} directory. To sign into this application, the account must be added to the directory. ${trace}`,
  },
  {
    id: 'locked-log',
    cause: 'account_disabled_or_deleted',
    code: 'AADSTS50053',
    format: 'token-json',
    holdOut: true,
    text: JSON.stringify({
      error: 'invalid_grant',
      error_description: `AADSTS50053: The account is locked, you've tried to sign in too many times with an incorrect user ID or password. ${trace}`,
      error_codes: [50053],
    }),
  },
];

export const SAML: readonly Case[] = [
  {
    id: 'saml-missing-bookmark',
    cause: 'saml_request_missing',
    code: 'AADSTS750054',
    format: 'entra-page-text',
    text: `AADSTS750054: SAMLRequest or SAMLResponse must be present as query string parameters in HTTP request for SAML Redirect binding. To learn more, see the troubleshooting article for error AADSTS750054. ${trace}`,
  },
  {
    id: 'saml-missing-proxy',
    cause: 'saml_request_missing',
    code: 'AADSTS750054',
    format: 'question',
    text: `We moved the wiki behind nginx. Now the browser arrives at https://login.microsoftonline.com/${tenant}/saml2 without a query and shows AADSTS750054.`,
  },
  {
    id: 'saml-missing-log',
    cause: 'saml_request_missing',
    code: 'AADSTS750054',
    format: 'sign-in-log',
    holdOut: true,
    text: 'Application: Wiki (SAML) | Status: Failure | Error: AADSTS750054 | Protocol: SAML 2.0',
  },
  {
    id: 'saml-status-90011',
    cause: 'saml_request_malformed',
    code: 'AADSTS90011',
    format: 'http-capture',
    text: block`
      <samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Requester">
      <samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:RequestUnsupported" /></samlp:StatusCode>
      <samlp:StatusMessage>AADSTS75006: An error occurred while processing a SAML2 Authentication request. AADSTS90011: The SAML authentication request property 'NameIdentifierPolicy/SPNameQualifier' is not supported.
      ${trace}</samlp:StatusMessage></samlp:Status>
    `,
  },
  {
    id: 'saml-id-digit',
    cause: 'saml_request_malformed',
    code: 'AADSTS7500529',
    format: 'entra-page-text',
    text: `AADSTS7500529: The value '9c0f61b2' is not a valid SAML ID. ${trace}`,
  },
  {
    id: 'saml-message-invalid',
    cause: 'saml_request_malformed',
    code: 'AADSTS75005',
    format: 'entra-page-text',
    holdOut: true,
    text: `AADSTS75005: The request is not a valid Saml2 protocol message. ${trace}`,
  },
  {
    id: 'authn-context-mfa',
    cause: 'saml_requested_authn_context',
    code: 'AADSTS75011',
    format: 'entra-page-text',
    text: `AADSTS75011: Authentication method 'X509, MultiFactor' by which the user authenticated with the service doesn't match requested authentication method 'Password, ProtectedTransport'. Contact the Wiki application owner. ${trace}`,
  },
  {
    id: 'authn-context-passport',
    cause: 'saml_requested_authn_context',
    code: 'AADSTS75011',
    format: 'passport',
    text: `passport-saml: Error: Responder: AADSTS75011 Authentication method 'WindowsIntegrated' by which the user authenticated with the service doesn't match requested authentication method 'Password, ProtectedTransport'`,
  },
  {
    id: 'authn-context-question',
    cause: 'saml_requested_authn_context',
    code: 'AADSTS75011',
    format: 'question',
    holdOut: true,
    text: 'Users with passkeys cannot get into our SAML app (AADSTS75011), users with a password can.',
  },
  {
    id: 'not-signed-page',
    cause: 'saml_request_not_signed',
    code: 'AADSTS76021',
    format: 'entra-page-text',
    text: `AADSTS76021: The request sent by client is not signed while the application requires signed requests. ${trace}`,
  },
  {
    id: 'not-signed-test-button',
    cause: 'saml_request_not_signed',
    code: 'AADSTS76021',
    format: 'question',
    text: 'The Test button under Single sign-on shows AADSTS76021 since I uploaded a verification certificate.',
  },
  {
    id: 'not-signed-log',
    cause: 'saml_request_not_signed',
    code: 'AADSTS76021',
    format: 'sign-in-log',
    holdOut: true,
    text: 'errorCode: 76021, failureReason: ApplicationRequiresSignedRequests, appDisplayName: TeamCity, protocol: saml20',
  },
  {
    id: 'entity-id-url',
    cause: 'saml_entity_id_mismatch',
    code: 'AADSTS700016',
    format: 'entra-page-text',
    text: `AADSTS700016: Application with identifier 'https://mattermost.contoso.com/login/sso/saml' was not found in the directory 'Contoso'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. ${trace}`,
  },
  {
    id: 'entity-id-650056',
    cause: 'saml_entity_id_mismatch',
    code: 'AADSTS650056',
    format: 'entra-page-text',
    text: `AADSTS650056: Misconfigured application. This could be due to one of the following: the client has not listed any permissions for 'AAD Graph' in the requested permissions in the client's application registration. Or, the admin has not consented in the tenant. Or, check the application identifier in the request to ensure it matches the configured client application identifier. Or, check the certificate in the request to ensure it's valid. Please contact your admin to fix the configuration or consent on behalf of the tenant. Client app ID: urn:contoso:wiki. ${trace}`,
  },
  {
    id: 'entity-id-laravel',
    cause: 'saml_entity_id_mismatch',
    code: 'AADSTS700016',
    format: 'question',
    holdOut: true,
    text: `laravel-saml2 sends the user to /${tenant}/saml2?SAMLRequest=fZJN… and Microsoft answers AADSTS700016: Application with identifier 'http://app.contoso.com/saml2/${tenant}/metadata' was not found in the directory`,
  },
  {
    id: 'saml-cert-python',
    cause: 'saml_signing_certificate_outdated',
    code: null,
    format: 'stack-trace',
    text: block`
      ERROR onelogin.saml2.response: Signature validation failed. SAML Response rejected
      errors: ['invalid_response']
      idp entityId: https://sts.windows.net/${tenant}/
    `,
  },
  {
    id: 'saml-cert-ruby',
    cause: 'saml_signing_certificate_outdated',
    code: null,
    format: 'stack-trace',
    text: 'OneLogin::RubySaml::ValidationError: Fingerprint mismatch (omniauth-saml, Entra ID as IdP)',
  },
  {
    id: 'saml-cert-sustainsys',
    cause: 'saml_signing_certificate_outdated',
    code: null,
    format: 'net-exception',
    holdOut: true,
    text: 'Sustainsys.Saml2.Exceptions.InvalidSignatureException: The signature verified correctly with the key contained in the signature, but that key is not trusted.',
  },
  {
    id: 'saml-audience-php',
    cause: 'saml_audience_or_recipient_mismatch',
    code: null,
    format: 'stack-trace',
    text: 'invalid_response: https://wiki.contoso.com/saml/metadata/ is not a valid audience for this Response. (php-saml, LastErrorReason of SAMLResponse)',
  },
  {
    id: 'saml-destination-proxy',
    cause: 'saml_audience_or_recipient_mismatch',
    code: null,
    format: 'proxy-log',
    text: 'SAML error: The response was received at http://wiki.contoso.com:8080/saml/acs instead of https://wiki.contoso.com/saml/acs',
  },
  {
    id: 'saml-audience-ruby',
    cause: 'saml_audience_or_recipient_mismatch',
    code: null,
    format: 'stack-trace',
    holdOut: true,
    text: `OmniAuth::Strategies::SAML::ValidationError: Invalid Audience. The audience spn:${app} did not match the expected audience https://gitlab.contoso.com`,
  },
];

export const DOWNSTREAM: readonly Case[] = [
  {
    id: 'spo-unsupported',
    cause: 'sharepoint_app_only_needs_certificate',
    code: null,
    format: 'http-capture',
    text: block`
      GET https://contoso.sharepoint.com/sites/hr/_api/web/lists HTTP/1.1
      HTTP/1.1 401 Unauthorized
      x-ms-diagnostics: 3001000;reason="There has been an error authenticating the request.";category="invalid_client"
      {"error":"invalid_request","error_description":"Unsupported app only token."}
    `,
  },
  {
    id: 'spo-appidacr',
    cause: 'sharepoint_app_only_needs_certificate',
    code: null,
    format: 'decoded-token',
    text: `{"aud":"https://contoso.sharepoint.com","appid":"${app}","appidacr":"1","idtyp":"app","roles":["Sites.FullControl.All"],"tid":"${tenant}","ver":"1.0"} and CSOM answers 401 Unauthorized`,
  },
  {
    id: 'spo-acs',
    cause: 'sharepoint_app_only_needs_certificate',
    code: null,
    format: 'question',
    holdOut: true,
    text: 'Our job registered with appregnew.aspx gets 401 “Token type is not allowed” from SharePoint since April. The token comes from accounts.accesscontrol.windows.net.',
  },
  {
    id: 'teams-origin',
    cause: 'teams_manifest_resource_domain',
    code: null,
    format: 'browser-console',
    text: 'Uncaught (in promise) Error: App resource defined in manifest and iframe origin do not match at authentication.getAuthToken (MicrosoftTeams.min.js:1)',
  },
  {
    id: 'teams-ngrok',
    cause: 'teams_manifest_resource_domain',
    code: null,
    format: 'config-snippet',
    text: block`
      "webApplicationInfo": { "id": "${app}", "resource": "api://old.ngrok.app/${app}" }
      Teams tab at https://new.ngrok.app/tab: the resource in the manifest does not match the domain of the tab
    `,
  },
  {
    id: 'teams-disabled',
    cause: 'teams_manifest_resource_domain',
    code: null,
    format: 'browser-console',
    holdOut: true,
    text: 'Teams getAuthToken rejected: resourceDisabled',
  },
  {
    id: 'dataverse-member',
    cause: 'dataverse_user_or_role_missing',
    code: null,
    format: 'http-capture',
    text: block`
      GET https://contoso.crm4.dynamics.com/api/data/v9.2/accounts
      HTTP/1.1 403 Forbidden
      {"error":{"code":"0x80072560","message":"The user is not a member of the organization."}}
    `,
  },
  {
    id: 'dataverse-roles',
    cause: 'dataverse_user_or_role_missing',
    code: null,
    format: 'net-exception',
    text: 'System.ServiceModel.FaultException: SecLib::CheckPrivilege failed. User: the user has no roles. Dataverse organization service, caller is application user 0x80042f09',
  },
  {
    id: 'dataverse-disabled',
    cause: 'dataverse_user_or_role_missing',
    code: null,
    format: 'power-automate',
    holdOut: true,
    text: '{"error":{"code":"0x80040225","message":"The specified user is either disabled or is not a member of any business unit."}}',
  },
  {
    id: 'imap-app',
    cause: 'exchange_service_principal_missing',
    code: null,
    format: 'python-dict',
    text: block`
      {'aud': 'https://outlook.office365.com', 'roles': ['IMAP.AccessAsApp'], 'idtyp': 'app'}
      imaplib.IMAP4.error: AUTHENTICATE failed.
    `,
  },
  {
    id: 'imap-not-connected',
    cause: 'exchange_service_principal_missing',
    code: null,
    format: 'stack-trace',
    text: 'jakarta.mail.MessagingException: A3 BAD User is authenticated but not connected.',
  },
  {
    id: 'pop-app',
    cause: 'exchange_service_principal_missing',
    code: null,
    format: 'question',
    holdOut: true,
    text: 'POP3 with XOAUTH2 and client credentials: -ERR Authentication failure: unknown user name or bad password, authentication failed although the token has POP.AccessAsApp. Is New-ServicePrincipal needed?',
  },
  {
    id: 'smtp-tenant',
    cause: 'mailbox_protocol_disabled',
    code: null,
    format: 'stack-trace',
    text: 'System.Net.Mail.SmtpException: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. [AM0PR01CA0123.eurprd01.prod.exchangelabs.com]',
  },
  {
    id: 'smtp-mailbox',
    cause: 'mailbox_protocol_disabled',
    code: null,
    format: 'stack-trace',
    text: 'Error: Invalid login: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. (nodemailer, type OAuth2)',
  },
  {
    id: 'smtp-question',
    cause: 'mailbox_protocol_disabled',
    code: null,
    format: 'question',
    holdOut: true,
    text: 'Sending with XOAUTH2 over smtp.office365.com:587 ends with 535 5.7.139 Authentication unsuccessful. The token has SMTP.Send.',
  },
  {
    id: 'sql-principal',
    cause: 'service_user_or_role_missing',
    code: null,
    format: 'net-exception',
    text: "Microsoft.Data.SqlClient.SqlException (0x80131904): Login failed for user '<token-identified principal>'.",
  },
  {
    id: 'arm-authorization',
    cause: 'service_user_or_role_missing',
    code: null,
    format: 'terraform',
    text: `Error: building account: 403 AuthorizationFailed: The client '${app}' with object id '${guid('arm')}' does not have authorization to perform action 'Microsoft.Storage/storageAccounts/read' over scope '/subscriptions/${guid('sub')}/resourceGroups/rg-app'`,
  },
  {
    id: 'devops-tf',
    cause: 'service_user_or_role_missing',
    code: null,
    format: 'http-capture',
    holdOut: true,
    text: `{"$id":"1","message":"TF400813: The user '${app}' is not authorized to access this resource.","typeKey":"UnauthorizedRequestException"}`,
  },
];

export const APP_MANAGEMENT: readonly Case[] = [
  {
    id: 'policy-lifetime',
    cause: 'app_policy_refuses_credential',
    code: null,
    format: 'http-capture',
    text: block`
      POST https://graph.microsoft.com/v1.0/applications/${app}/addPassword
      400 {"error":{"code":"CredentialInvalidLifetimeAsPerAppPolicy","message":"The credential lifetime exceeds the max value allowed as per assigned policy."}}
    `,
  },
  {
    id: 'policy-terraform',
    cause: 'app_policy_refuses_credential',
    code: null,
    format: 'terraform',
    text: 'Error: Adding password for application: ApplicationsClient.BaseClient.Post(): unexpected status 400 with OData error: CredentialTypeNotAllowedAsPerAppPolicy: Credential type not allowed as per assigned policy.',
  },
  {
    id: 'policy-az',
    cause: 'app_policy_refuses_credential',
    code: null,
    format: 'azure-cli',
    holdOut: true,
    text: 'ERROR: Credential type not allowed as per assigned policy. (az ad sp create-for-rbac)',
  },
  {
    id: 'uri-verified-domain',
    cause: 'identifier_uri_refused',
    code: null,
    format: 'terraform',
    text: "Error: Could not create application: unexpected status 400 with OData error: HostNameNotOnVerifiedDomain: Values of identifierUris property must use a verified domain of the organization or its subdomain: 'https://orders.contoso.example'",
  },
  {
    id: 'uri-portal',
    cause: 'identifier_uri_refused',
    code: null,
    format: 'question',
    text: 'Expose an API shows: Failed to add identifier URI api://orders. All newly added URIs must contain a tenant verified domain, tenant ID, or app ID, as per the default tenant policy of your organization.',
  },
  {
    id: 'uri-az',
    cause: 'identifier_uri_refused',
    code: null,
    format: 'azure-cli',
    holdOut: true,
    text: 'az ad app update --identifier-uris https://orders.contoso.example → Failed to add identifier URI: HostNameNotOnVerifiedDomain',
  },
  {
    id: 'lock-sp',
    cause: 'app_instance_locked',
    code: null,
    format: 'powershell',
    text: 'Add-MgServicePrincipalPassword : The property passwordCredentials is locked for this service principal by servicePrincipalLockConfiguration of the application.',
  },
  {
    id: 'lock-question',
    cause: 'app_instance_locked',
    code: null,
    format: 'question',
    text: 'The SAML certificate cannot be added to the enterprise application of a vendor: App instance property lock. What now?',
  },
  {
    id: 'lock-terraform',
    cause: 'app_instance_locked',
    code: null,
    format: 'terraform',
    holdOut: true,
    text: 'Error: Adding password for service principal: unexpected status 400 with error: a property is protected by the app instance lock of the application',
  },
];
