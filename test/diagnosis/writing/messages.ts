import { entra, type EntraError } from './entra-error.ts';

/** The service's own messages, with the values of a case put in. */

export const redirectMismatch = (uri: string, app: string): EntraError =>
  entra(
    50011,
    'invalid_request',
    `The redirect URI '${uri}' specified in the request does not match the redirect URIs configured for the application '${app}'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal. Navigate to https://aka.ms/redirectUriMismatchError to learn more about how to troubleshoot this error.`,
  );

export const replyUrlMismatch = (app: string): EntraError =>
  entra(
    50011,
    'invalid_request',
    `The reply URL specified in the request does not match the reply URLs configured for the application: '${app}'.`,
  );

export const replyAddressDiffers = (redeemed: string, requested: string): EntraError =>
  entra(
    500112,
    'invalid_grant',
    `The reply address '${redeemed}' does not match the reply address '${requested}' provided when requesting Authorization code.`,
  );

export const noReplyRegistered = (): EntraError =>
  entra(500113, 'invalid_request', 'No reply address is registered for the application.');

export const noReplyProvided = (): EntraError =>
  entra(900971, 'invalid_request', 'No reply address provided.');

export const urnProhibited = (): EntraError =>
  entra(
    500119,
    'invalid_request',
    'Redirect URIs with urn: schemes are prohibited. Use a different scheme, or https://login.microsoftonline.com/common/oauth2/nativeclient',
  );

export const crossOriginOnlySpa = (origin: string | null): EntraError =>
  entra(
    9002326,
    'invalid_request',
    `Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.${origin === null ? '' : ` Request origin: '${origin}'.`}`,
  );

export const spaOnlyCrossOrigin = (): EntraError =>
  entra(
    9002327,
    'invalid_request',
    "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
  );

export const pkceRequired = (): EntraError =>
  entra(
    9002325,
    'invalid_request',
    'Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
  );

export const credentialMissing = (): EntraError =>
  entra(
    7000218,
    'invalid_client',
    "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  );

export const publicWithCredential = (): EntraError =>
  entra(
    700025,
    'invalid_client',
    "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
  );

export const secretInvalid = (app: string): EntraError =>
  entra(
    7000215,
    'invalid_client',
    `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${app}'.`,
  );

export const secretExpired = (app: string): EntraError =>
  entra(
    7000222,
    'invalid_client',
    `The provided client secret keys for app '${app}' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.`,
  );

export const certificateUnknown = (app: string, thumbprint: string): EntraError =>
  entra(
    700027,
    'invalid_client',
    `The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found., Thumbprint of key used by client: '${thumbprint}', Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '${app}'. Review the documentation at https://docs.microsoft.com/en-us/graph/deployments to determine the corresponding service endpoint and https://docs.microsoft.com/en-us/graph/api/application-get?view=graph-rest-1.0&tabs=http to build a query request URL, such as 'https://graph.microsoft.com/beta/applications/${app}'].`,
  );

export const assertionTime = (now: string, from: string, until: string): EntraError =>
  entra(
    700024,
    'invalid_client',
    `Client assertion is not within its valid time range. Current time: ${now}, assertion valid from ${from}, expiry time of assertion ${until}. Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .`,
  );

export const federatedSubject = (subject: string): EntraError =>
  entra(
    700213,
    'invalid_client',
    `No matching federated identity record found for presented assertion subject '${subject}'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation`,
  );

export const appNotFound = (app: string, directory: string): EntraError =>
  entra(
    700016,
    'unauthorized_client',
    `Application with identifier '${app}' was not found in the directory '${directory}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
  );

export const tenantNotFound = (tenant: string, error = 'invalid_request'): EntraError =>
  entra(
    90002,
    error,
    `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
  );

export const tenantNotDomain = (tenant: string): EntraError =>
  entra(
    900023,
    'invalid_request',
    `Specified tenant identifier '${tenant}' is neither a valid DNS name, nor a valid external domain.`,
  );

export const notMultitenant = (app: string, name: string): EntraError =>
  entra(
    50194,
    'invalid_request',
    `Application '${app}'(${name}) is not configured as a multi-tenant application. Usage of the /common endpoint is not supported for such apps created after '10/15/2018'. Use a tenant-specific endpoint or configure the application to be multi-tenant.`,
  );

export const accountForeign = (user: string, provider: string, tenant: string, app: string): EntraError =>
  entra(
    50020,
    'invalid_grant',
    `User account '${user}' from identity provider '${provider}' does not exist in tenant '${tenant}' and cannot access the application '${app}' in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Azure Active Directory user account.`,
  );

export const notConsented = (app: string, name: string): EntraError =>
  entra(
    65001,
    'invalid_grant',
    `The user or administrator has not consented to use the application with ID '${app}' named '${name}'. Send an interactive authorization request for this user and resource.`,
    { suberror: 'consent_required' },
  );

export const adminOnly = (): EntraError =>
  entra(
    90094,
    'access_denied',
    'The grant requires admin permission. Ask an administrator to grant permission to this app before you can use it.',
  );

export const notAssigned = (name: string, app: string, user: string): EntraError =>
  entra(
    50105,
    'interaction_required',
    `Your administrator has configured the application ${name} ('${app}') to block users unless they are specifically granted ('assigned') access to the application. The signed in user '${user}' is blocked because they are not a direct member of a group with access, nor had access directly assigned by an administrator. Please contact your administrator to assign access to this application.`,
  );

export const resourceUnknown = (resource: string, tenant: string): EntraError =>
  entra(
    500011,
    'invalid_resource',
    `The resource principal named ${resource} was not found in the tenant named ${tenant}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`,
  );

export const resourceNotListed = (app: string, name: string, resource: string): EntraError =>
  entra(
    650057,
    'invalid_resource',
    `Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration. Client app ID: ${app}(${name}). Resource value from request: ${resource}. Resource app ID: . List of valid resources from app registration: 00000003-0000-0000-c000-000000000000.`,
  );

export const defaultScopeNeeded = (scope: string): EntraError =>
  entra(
    1002012,
    'invalid_scope',
    `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
  );

export const scopeInvalid = (scope: string): EntraError =>
  entra(
    70011,
    'invalid_scope',
    `The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope ${scope} is not valid.`,
  );

export const severalResources = (scope: string): EntraError =>
  entra(
    28000,
    'invalid_request',
    `Provided value for the input parameter scope is not valid because it contains more than one resource. Scope ${scope} is not valid.`,
  );

export const scopeUnknownAt = (name: string, scope: string, resource: string): EntraError =>
  entra(
    650053,
    'invalid_client',
    `The application '${name}' asked for scope '${scope}' that doesn't exist on the resource '${resource}'. Contact the app vendor.`,
  );

export const tokenForItself = (app: string, name: string): EntraError =>
  entra(
    90009,
    'invalid_request',
    `Application '${app}'(${name}) is requesting a token for itself. This scenario is supported only if resource is specified using the GUID based App Identifier.`,
  );

export const parameterMissing = (parameter: string): EntraError =>
  entra(900144, 'invalid_request', `The request body must contain the following parameter: '${parameter}'.`);

export const malformed = (): EntraError =>
  entra(9002313, 'invalid_request', 'Invalid request. Request is malformed or invalid.');

export const codeInvalid = (parameter: string): EntraError =>
  entra(70000, 'invalid_grant', `The provided value for the '${parameter}' parameter is not valid.`);

export const verifierMismatch = (): EntraError =>
  entra(
    501481,
    'invalid_grant',
    'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
  );

export const idTokenNotEnabled = (): EntraError =>
  entra(700054, 'unsupported_response_type', "response_type 'id_token' is not enabled for the application.");

export const codeRedeemed = (): EntraError =>
  entra(
    54005,
    'invalid_grant',
    'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
  );

export const refreshInactive = (issued: string): EntraError =>
  entra(
    700082,
    'invalid_grant',
    `The refresh token has expired due to inactivity. The token was issued on ${issued} and was inactive for 90.00:00:00.`,
  );

export const grantRevoked = (issued: string, validFrom: string): EntraError =>
  entra(
    50173,
    'invalid_grant',
    `The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password. The grant was issued on '${issued}' and the TokensValidFrom date (before which tokens are not valid) for this user is '${validFrom}'.`,
    { suberror: 'bad_token' },
  );

export const frequencyPassed = (issued: string, seconds: number): EntraError =>
  entra(
    70043,
    'invalid_grant',
    `The refresh token has expired or is invalid due to sign-in frequency checks by conditional access. The token was issued on ${issued} and the maximum allowed lifetime for this request is ${seconds}.`,
  );

export const mfaRequired = (resource: string, claims?: string): EntraError =>
  entra(
    50076,
    claims === undefined ? 'invalid_grant' : 'interaction_required',
    `Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '${resource}'.`,
    { suberror: 'basic_action', ...(claims === undefined ? {} : { claims }) },
  );

export const blockedByPolicy = (): EntraError =>
  entra(
    53003,
    'access_denied',
    'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
    { suberror: 'message_only' },
  );

export const deviceNotCompliant = (): EntraError =>
  entra(
    53000,
    'interaction_required',
    'Device is not in required device state: compliant. Conditional Access policy requires a compliant device, and the device is not compliant. The user must enroll their device with an approved MDM provider like Intune.',
  );

export const passwordWrong = (): EntraError =>
  entra(50126, 'invalid_grant', 'Error validating credentials due to invalid username or password.');

export const userNotFound = (tenant: string): EntraError =>
  entra(
    50034,
    'invalid_grant',
    `The user account {EUII Hidden} does not exist in the ${tenant} directory. To sign into this application, the account must be added to the directory.`,
  );

export const assertionAudience = (seen: string, expected: string, name: string): EntraError =>
  entra(
    500131,
    'invalid_grant',
    `Assertion audience does not match the Client app presenting the assertion. The audience in the assertion was '${seen}' and the expected audience is '${expected}' or one of the Application Uris of this application with App ID '${expected}'(${name}). The downstream client must request a token for the expected audience (the application that made the OBO request) and this application should use that token as the assertion.`,
  );

export const mappedClaimsAudience = (): EntraError =>
  entra(
    501461,
    'invalid_request',
    "AcceptMappedClaims is only supported for a token audience matching the application GUID or an audience within the tenant's verified domains. Either change the resource identifier, or use an application-specific signing key.",
  );

export const signingKeyNeeded = (): EntraError =>
  entra(
    50146,
    'invalid_client',
    'This application is required to be configured with an application-specific signing key. It is either not configured with one, or the key has expired or is not yet valid. Please contact the application’s administrator.',
  );

export const silentWithoutSession = (): EntraError =>
  entra(
    50058,
    'login_required',
    "A silent sign-in request was sent but no user is signed in. The cookies used to represent the user's session were not sent in the request to Azure AD. This can happen if the user is using Internet Explorer or Edge, and the web app sending the silent sign-in request is in different IE security zone than the Azure AD endpoint (login.microsoftonline.com).",
  );

export const requestLoop = (): EntraError =>
  entra(
    50196,
    'invalid_grant',
    'The server terminated an operation because it encountered a client request loop. Please contact your app vendor.',
  );
