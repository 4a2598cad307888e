import type { Case } from '../case.ts';
import { toldAs } from '../writing/told.ts';

const told = toldAs('fresh-grant');

/** Credentials, scopes, consent, policies and accounts in the words of libraries, pages and people, without a code. */
export const FRESH_REST_GRANTS: readonly Case[] = [
  told(
    'resource-of-an-mcp-client',
    'resource_parameter_scope_mismatch',
    'Remote MCP connector with Entra as authorization server, never a sign-in window:\nGET https://tools.fabrikam.com/authorize?response_type=code&client_id=1&scope=tools.read&resource=https%3A%2F%2Ftools.fabrikam.com%2Fmcp&code_challenge_method=S256\nIt ends with an Entra error page.',
  ),
  told(
    'reserved-scopes-of-msal',
    'invalid_scope_format',
    "ValueError: You cannot use any scope value that is reserved.\nYour input: ['openid', 'User.Read']\nThe reserved list: ['openid', 'profile', 'offline_access']",
    { format: 'msal-python' },
  ),
  told(
    'scopes-as-a-string',
    'invalid_scope_format',
    "API does not accept frozenset({'profile', 'openid'}) value as user-provided scopes. Flask sample, Entra app, scope copied from the portal.",
    { format: 'msal-python', holdOut: true },
  ),
  told(
    'one-resource-for-the-cli',
    'multiple_resources_in_scope',
    'AzureCliCredential.GetToken(new TokenRequestContext(new[] { "https://management.azure.com/.default", "https://vault.azure.net/.default" })): To convert to a resource string the specified array must be exactly length 1',
    { format: 'azidentity' },
  ),
  told(
    'no-id-token-for-the-proxy',
    'openid_scope_missing',
    'oauth2-proxy, provider azure, scope="User.Read": Error redeeming code during OAuth2 callback: token response did not contain an id_token',
    { format: 'several-lines' },
  ),
  told(
    'no-id-token-for-spring',
    'openid_scope_missing',
    '[invalid_id_token] Missing (required) ID Token in Token Response for Client Registration: azure\n\nspring.security.oauth2.client.registration.azure.scope: User.Read',
    { format: 'spring', holdOut: true },
  ),
  told(
    'approval-in-german',
    'admin_consent_required',
    'Beim Anmelden steht: "Administratorgenehmigung erforderlich. Planer benötigt Berechtigungen für den Zugriff auf Ressourcen in Ihrer Organisation, die nur ein Administrator erteilen kann."',
    { format: 'entra-page-text' },
  ),
  told(
    'approval-in-french',
    'admin_consent_required',
    "Approbation administrateur nécessaire. Agenda a besoin d'une autorisation pour accéder aux ressources de votre organisation, que seul un administrateur peut accorder.",
    { format: 'entra-page-text', holdOut: true },
  ),
  told(
    'approval-in-spanish',
    'admin_consent_required',
    'Necesita la aprobación del administrador. Agenda necesita permiso para acceder a los recursos de su organización que solo un administrador puede conceder.',
    { format: 'entra-page-text' },
  ),
  told(
    'account-in-german',
    'account_not_in_tenant',
    'Das ausgewählte Benutzerkonto ist im Mandanten "Fabrikam" nicht vorhanden und kann nicht auf die Anwendung zugreifen. Das Konto muss zuerst als externer Benutzer hinzugefügt werden.',
    { format: 'entra-page-text' },
  ),
  told(
    'account-in-french',
    'account_not_in_tenant',
    "Le compte d'utilisateur sélectionné n'existe pas dans le locataire « Fabrikam » et ne peut pas accéder à l'application.",
    { format: 'entra-page-text', holdOut: true },
  ),
  told(
    'bot-told-to-use-its-tenant',
    'single_tenant_app_on_common',
    'The bot login says that our app cannot use the common endpoint and that we should use our tenant endpoint. The app registration is for our organization only.',
  ),
  told(
    'organizations-in-code',
    'single_tenant_app_on_common',
    'PublicClientApplicationBuilder.Create(id).WithTenantId("organizations"): No tenant-identifying information found in either the request or implied by any provided credentials. The app is registered for this directory only.',
    { format: 'msal-net', holdOut: true },
  ),
  told(
    'digest-of-the-thumbprint',
    'client_assertion_header_wrong',
    'Own JWT as client_assertion: "The certificate with identifier used to sign the client assertion is not registered on application." The certificate is in the app registration; x5t is base64url(cert.fingerprint(hashes.SHA256())).',
    { format: 'several-lines' },
  ),
  told(
    'mandatory-mfa-for-changes',
    'mfa_required_noninteractive',
    "Pipeline with a user account: RequestDisallowedByAzure: Resource 'rg-plant' was disallowed by Azure: Users must use MFA for Create operation. Users must authenticate with multi-factor authentication to create or update resources.",
    { format: 'azure-cli' },
  ),
  told(
    'restricted-organizations',
    'tenant_restrictions_policy',
    'Access is blocked. The Fabrikam IT department has restricted which organizations can be accessed. Contact the Fabrikam IT department to gain access.',
    { format: 'entra-page-text', holdOut: true },
  ),
  told(
    'context-is-a-class',
    'unknown',
    'ADAL.NET: var context = new AuthenticationContext(authority); the variable is not seen in my second method. How do I share it?',
  ),
  told(
    'object-id-in-a-binding',
    'unknown',
    'kubelogin get-token with --client-id and a certificate prints a token. kubectl says "You must be logged in to the server (Unauthorized)". The object id of the app is in the cluster role binding.',
  ),
  told(
    'passthru-is-no-tenant',
    'unknown',
    'Rails app, Devise: the link for Entra sign-in answers "Not found. Authentication passthru." with and without tenant_id.',
  ),
  told(
    'metadata-is-no-federation',
    'saml_signing_certificate_outdated',
    'SAML signature of the response cannot be verified. Our service provider loaded https://login.microsoftonline.com/fabrikam.com/FederationMetadata/2007-06/FederationMetadata.xml, the certificate in the response is not in there.',
    { holdOut: true },
  ),
];
