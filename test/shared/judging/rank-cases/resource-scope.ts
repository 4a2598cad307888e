import { APP, tokenError, type CausedTexts } from './case.ts';

export const RESOURCE_SCOPE: CausedTexts = {
  resource_not_found_in_tenant: [
    tokenError(
      'invalid_resource',
      500011,
      'The resource principal named api://orders-api was not found in the tenant named Contoso. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.',
    ),
    `AADSTS650052: The app is trying to access a service '${APP}'(Orders) that your organization 'contoso.com' lacks a service principal for.`,
  ],
  scope_name_with_default_suffix: [
    `AADSTS500011: The resource principal named api://${APP}/access_as_user was not found in the tenant named Contoso. scope=api://${APP}/access_as_user/.default`,
    "scopes = [\"https://graph.microsoft.com/User.Read/.default\"]\nAADSTS70011: The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid.",
  ],
  client_credentials_needs_default_scope: [
    'AADSTS1002012: The provided value for scope https://graph.microsoft.com/User.Read.All is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).',
    "acquire_token_for_client(scopes=['https://graph.microsoft.com/Mail.Read'])\n{'error': 'invalid_scope', 'error_description': \"AADSTS70011: The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope https://graph.microsoft.com/Mail.Read is not valid.\"}",
  ],
  invalid_scope_format: [
    "AADSTS70011: The provided value for the input parameter 'scope' is not valid. The scope 'openid,profile,email' is not valid. The scope format is invalid.",
    "AADSTS70011: .default scope can't be combined with resource-specific scopes. scope=https%3A%2F%2Fgraph.microsoft.com%2F.default+User.Read",
  ],
  multiple_resources_in_scope: [
    'AADSTS28000: Provided value for the input parameter scope is not valid because it contains more than one resource. Scope api://orders/read https://graph.microsoft.com/User.Read is not valid.',
    tokenError(
      'invalid_scope',
      700022,
      'The provided value for the input parameter scope is not valid because it contains more than one resource.',
    ),
  ],
  scope_without_resource_prefix: [
    `AADSTS650053: The application 'Portal' asked for scope 'access_as_user' that doesn't exist on the resource '00000003-0000-0000-c000-000000000000'. Contact the app vendor.`,
    'error=invalid_client&error_description=AADSTS650053%3a+The+application+%27Web%27+asked+for+scope+%27Orders.Read%27+that+doesn%27t+exist+on+the+resource+%2700000003-0000-0000-c000-000000000000%27.',
  ],
  token_for_self_needs_guid: [
    `AADSTS90009: Application '${APP}'(Portal) is requesting a token for itself. This scenario is supported only if resource is specified using the GUID based App Identifier.`,
    tokenError(
      'invalid_request',
      90009,
      'Application is requesting a token for itself. This scenario is supported only if resource is specified using the GUID based App Identifier.',
    ),
  ],
};
