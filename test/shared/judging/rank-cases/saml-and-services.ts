import { APP, TENANT, tokenError, type CausedTexts } from './case.ts';

/** SAML, policies between tenants and on registrations, and the services behind a token. */
export const SAML_AND_SERVICES: CausedTexts = {
  cross_tenant_outbound_blocked: [
    "AADSTS500212: The user's administrator has set an outbound access policy that does not allow access to the resource tenant.",
    'Guests from Contoso get “outbound access policy does not allow access to the resource tenant” when they open our portal',
  ],
  cross_tenant_inbound_blocked: [
    "AADSTS500213: The resource tenant's cross-tenant access policy does not allow this user to access this tenant.",
    'error=access_denied&error_description=AADSTS500213%3a+The+resource+tenant%27s+cross-tenant+access+policy+does+not+allow+this+user+to+access+this+tenant.',
  ],
  tenant_restrictions_policy: [
    `AADSTS5000211: A tenant restrictions policy added by the device or network does not allow access to tenant '${TENANT}'.`,
    "AADSTS500021: Access to 'Fabrikam' tenant is denied.",
  ],
  account_disabled_or_deleted: [
    tokenError('invalid_grant', 50057, 'The user account is disabled.'),
    tokenError(
      'invalid_grant',
      500341,
      `The user account {EUII Hidden} has been deleted from the ${TENANT} directory.`,
    ),
    'AADSTS50053: The account is locked, you have tried to sign in too many times with an incorrect user ID or password.',
  ],
  saml_request_missing: [
    'AADSTS750054: SAMLRequest or SAMLResponse must be present as query string parameters in HTTP request for SAML Redirect binding.',
    'Opening https://login.microsoftonline.com/contoso.com/saml2 shows: SAMLRequest or SAMLResponse must be present as query string parameters',
  ],
  saml_request_malformed: [
    'AADSTS7500529: The value ‘1f4b8c’ is not a valid SAML ID.',
    '<samlp:StatusMessage>AADSTS75006: An error occurred while processing a SAML2 Authentication request. AADSTS90011: The SAML authentication request property ‘NameIDPolicy/SPNameQualifier’ is not supported.</samlp:StatusMessage>',
  ],
  saml_requested_authn_context: [
    "AADSTS75011: Authentication method 'MultiFactor, Unsupported' by which the user authenticated with the service doesn't match requested authentication method 'Password, ProtectedTransport'. Contact the app owner.",
    'SAML sign-in fails with: authentication method by which the user authenticated with the service doesn’t match requested authentication method, RequestedAuthnContext is PasswordProtectedTransport',
  ],
  saml_request_not_signed: [
    'AADSTS76021: The request sent by client is not signed while the application requires signed requests.',
    'The SAML request sent by the client is not signed while the application requires signed requests',
  ],
  saml_entity_id_mismatch: [
    "AADSTS700016: Application with identifier 'https://wiki.contoso.com/saml/metadata' was not found in the directory 'Contoso'. This is a SAML app, the Issuer of the AuthnRequest is the entity ID.",
    "AADSTS650056: Misconfigured application. This could be due to one of the following: the client has not listed any permissions for 'AAD Graph' in the requested permissions in the client's application registration. Or, the admin has not consented in the tenant. Or, check the application identifier in the request to ensure it matches the configured client application identifier. Client app ID: https://wiki.contoso.com/saml.",
  ],
  saml_signing_certificate_outdated: [
    'OneLogin_Saml2_ValidationError: Signature validation failed. SAML Response rejected',
    'Invalid Signature on SAML Response. Since yesterday, when the Entra signing certificate was rotated, nobody can sign in with SAML.',
  ],
  saml_audience_or_recipient_mismatch: [
    'SAML Response not valid: https://wiki.contoso.com/metadata is not a valid audience for this Response (SAMLResponse)',
    'saml: The response was received at http://wiki.contoso.com/acs instead of https://wiki.contoso.com/acs',
  ],
  sharepoint_app_only_needs_certificate: [
    '401 {"error_description":"Unsupported app only token."} from https://contoso.sharepoint.com/_api/web',
    'The token for SharePoint has "appidacr": "1" and "aud": "https://contoso.sharepoint.com", every REST call gives 401',
  ],
  teams_manifest_resource_domain: [
    'getAuthToken failed: App resource defined in manifest and iframe origin do not match',
    'microsoftTeams.authentication.getAuthToken in our tab fails with resourceDisabled',
  ],
  dataverse_user_or_role_missing: [
    '{"error":{"code":"0x80072560","message":"The user is not a member of the organization."}}',
    'Dynamics 365 Web API 403: {"code":"0x80042f09","message":"SecLib::RetrievePrivilegeForUser failed - no roles are assigned to user."}',
  ],
  exchange_service_principal_missing: [
    'A1 NO AUTHENTICATE failed. The token for IMAP has roles ["IMAP.AccessAsApp"] and aud https://outlook.office365.com',
    'imaplib.IMAP4.error: User is authenticated but not connected.',
  ],
  mailbox_protocol_disabled: [
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.',
    'smtplib.SMTPAuthenticationError: (535, b"5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox")',
  ],
  service_user_or_role_missing: [
    "Login failed for user '<token-identified principal>'.",
    `(AuthorizationFailed) The client '${APP}' with object id '${APP}' does not have authorization to perform action 'Microsoft.Resources/subscriptions/read' over scope '/subscriptions/${TENANT}'`,
    'TF400813: The user ‘’ is not authorized to access this resource.',
  ],
  app_policy_refuses_credential: [
    '{"error":{"code":"CredentialInvalidLifetimeAsPerAppPolicy","message":"The credential lifetime exceeds the max value allowed as per assigned policy."}}',
    'az ad app credential reset: Credential type not allowed as per assigned policy',
  ],
  identifier_uri_refused: [
    '{"error":{"code":"HostNameNotOnVerifiedDomain","message":"Values of identifierUris property must use a verified domain of the organization or its subdomain: \'https://api.contoso.example\'"}}',
    'Failed to add identifier URI api://orders. All newly added URIs must contain a tenant verified domain, tenant ID, or app ID.',
  ],
  app_instance_locked: [
    'az ad sp credential reset: the property keyCredentials is locked on the service principal by servicePrincipalLockConfiguration',
    'Adding a secret to the enterprise application fails because of the app instance property lock',
  ],
};
