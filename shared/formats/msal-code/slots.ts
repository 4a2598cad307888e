export type Slot =
  | 'clientId'
  | 'tenant'
  | 'place'
  | 'secret'
  | 'redirectUri'
  | 'callbackPath'
  | 'scopes'
  | 'appScopes'
  | 'graphScopes'
  | 'certificate'
  | 'native'
  | 'web'
  | 'app'
  | 'user'
  | 'defaultRedirect'
  | 'other';

/** Which argument of which call is what; `makes`: the call makes a client. The first form that fits counts. */
export const SLOT_FORMS: readonly (readonly [path: RegExp, slots: readonly Slot[], makes?: boolean])[] = [
  // MSAL for .NET, Java, Go, Python, Swift.
  [/(?:^|\.)PublicClientApplicationBuilder\.Create\[0\]$/u, ['native', 'clientId'], true],
  [/(?:^|\.)ConfidentialClientApplicationBuilder\.Create\[0\]$/u, ['web', 'clientId'], true],
  [/(?:^|\.)PublicClientApplication\.builder\[0\]$/u, ['native', 'clientId'], true],
  [/(?:^|\.)ConfidentialClientApplication\.builder\[0\]$/u, ['web', 'clientId'], true],
  [/(?:^|\.)PublicClientApplication(?:\[0\]|\.client_id)$/u, ['native', 'clientId'], true],
  [/(?:^|\.)ConfidentialClientApplication(?:\[0\]|\.client_id)$/u, ['web', 'clientId'], true],
  [/(?:^|\.)(?:Public|Confidential)ClientApplication\.authority$/u, ['place']],
  [/(?:^|\.)ConfidentialClientApplication\.client_credential$/u, ['secret']],
  [/(?:^|\.)public\.New\[0\]$/u, ['native', 'clientId'], true],
  [/(?:^|\.)confidential\.New\[0\]$/u, ['web', 'place'], true],
  [/(?:^|\.)confidential\.New\[1\]$/u, ['clientId']],
  [/(?:^|\.)confidential\.NewCredFromSecret\[0\]$/u, ['web', 'secret']],
  [/(?:^|\.)ClientCredentialFactory\.createFromSecret\[0\]$/u, ['web', 'secret']],
  [
    /(?:^|\.)ClientCredentialFactory\.createFrom(?:Certificate|Callback|ClientAssertion)\[0\]$/u,
    ['certificate'],
  ],
  [/(?:^|\.)MSALPublicClientApplicationConfig\.clientId$/u, ['native', 'clientId'], true],
  [/(?:^|\.)MSALPublicClientApplicationConfig\.redirectUri$/u, ['redirectUri']],
  [/(?:^|\.)MSAL(?:AAD|B2C|CIAM)Authority\.url$/u, ['place']],
  [/(?:^|\.)MSALInteractiveTokenParameters\.scopes$/u, ['scopes']],
  [/(?:^|\.)(?:With|with)ClientId\[0\]$/u, ['clientId']],
  [/(?:^|\.)(?:With|with)TenantId\[0\]$/u, ['tenant']],
  [/(?:^|\.)(?:With|with)(?:B2C|Ciam|Oidc|Adfs)?Authority\[0\]$/u, ['place']],
  [/(?:^|\.)(?:With|with)Authority\[1\]$/u, ['tenant']],
  [/(?:^|\.)(?:With|with)Redirect(?:Uri|URI|Url)\[0\]$/u, ['redirectUri']],
  [/(?:^|\.)WithDefaultRedirectUri$/u, ['defaultRedirect']],
  [/(?:^|\.)(?:With|with)ClientSecret\[0\]$/u, ['web', 'secret']],
  [/(?:^|\.)(?:With|with)(?:Certificate|ClientAssertion)\[0\]$/u, ['certificate']],
  // What the client is asked for.
  [/(?:^|\.)AcquireTokenInteractive\[[01]\]$/u, ['scopes']],
  [
    /(?:^|\.)(?:AcquireTokenWithDeviceCode|AcquireTokenByDeviceCode|initiate_device_flow)\b.*(?:\[[01]\]|scopes)$/iu,
    ['native', 'scopes'],
  ],
  [/(?:^|\.)(?:AcquireTokenByAuthorizationCode|GetAuthorizationRequestUrl)\[0\]$/u, ['web', 'scopes']],
  [
    /(?:^|\.)(?:AcquireTokenForClient|acquire_token_for_client|AcquireTokenByCredential)(?:\[\d\]|\.scopes)$/u,
    ['appScopes'],
  ],
  [/(?:^|\.)ClientCredentialParameters\.builder\[0\]$/u, ['appScopes']],
  [
    /(?:^|\.)(?:get_authorization_request_url|initiate_auth_code_flow|acquire_token_interactive)(?:\[0\]|\.scopes)$/u,
    ['scopes'],
  ],
  [
    /(?:^|\.)(?:get_authorization_request_url|initiate_auth_code_flow|acquire_token_by_authorization_code)\.redirect_uri$/u,
    ['user', 'redirectUri'],
  ],
  [
    /(?:^|\.)(?:AuthorizationRequestUrlParameters|InteractiveRequestParameters)\.builder\[0\]$/u,
    ['user', 'redirectUri'],
  ],
  [/(?:^|\.)AuthorizationRequestUrlParameters\.builder\[1\]$/u, ['scopes']],
  [/(?:^|\.)AuthorizationCodeParameters\.builder\[1\]$/u, ['user', 'redirectUri']],
  [/(?:^|\.)GraphServiceClient(?:\[1\]|\.scopes)$/u, ['graphScopes']],
  // Azure Identity.
  [/(?:^|\.)(?:New)?ClientSecretCredential(?:\[0\]|\.tenant_id)$/u, ['app', 'tenant'], true],
  [/(?:^|\.)(?:New)?ClientSecretCredential(?:\[1\]|\.client_id)$/u, ['app', 'clientId']],
  [/(?:^|\.)(?:New)?ClientSecretCredential(?:\[2\]|\.client_secret)$/u, ['secret']],
  [
    /(?:^|\.)(?:New)?(?:AuthorizationCode|OnBehalfOf)Credential(?:\[0\]|\.tenant_id)$/u,
    ['web', 'tenant'],
    true,
  ],
  [/(?:^|\.)(?:New)?(?:AuthorizationCode|OnBehalfOf)Credential(?:\[1\]|\.client_id)$/u, ['web', 'clientId']],
  [/(?:^|\.)(?:New)?(?:AuthorizationCode|OnBehalfOf)Credential(?:\[2\]|\.client_secret)$/u, ['secret']],
  [
    /(?:^|\.)(?:InteractiveBrowser|DeviceCode)Credential(?:Options)?\.(?:Client_?ID)$/iu,
    ['native', 'clientId'],
    true,
  ],
  [
    /(?:^|\.)(?:InteractiveBrowser|DeviceCode)Credential(?:Options)?\.(?:Tenant_?ID)$/iu,
    ['native', 'tenant'],
    true,
  ],
  [
    /(?:^|\.)(?:InteractiveBrowser|DeviceCode)Credential(?:Options)?\.(?:Redirect_?(?:Uri|Url))$/iu,
    ['redirectUri'],
  ],
  [
    /(?:^|\.)(?:InteractiveBrowser|DeviceCode|ClientSecret)Credential(?:Options)?\.(?:authority(?:_?host)?|AuthorityHost)$/iu,
    ['place'],
  ],
  [/(?:^|\.)(?:InteractiveBrowser|DeviceCode)CredentialBuilder$/u, ['native'], true],
  [/(?:^|\.)ClientSecretCredentialBuilder$/u, ['app'], true],
  [/(?:^|\.)clientId\[0\]$/u, ['clientId']],
  [/(?:^|\.)tenantId\[0\]$/u, ['tenant']],
  [/(?:^|\.)clientSecret\[0\]$/u, ['secret']],
  [/(?:^|\.)(?:redirectUrl|redirectUri)\[0\]$/u, ['redirectUri']],
  [/(?:^|\.)(?:authority|authorityHost)\[0\]$/u, ['place']],
  [/^\.scopes\[0\]$/u, ['scopes']],
  // OWIN and ASP.NET Core in code.
  [/(?:^|\.)OpenIdConnectAuthenticationOptions\.ClientId$/u, ['web', 'clientId'], true],
  [/(?:^|\.)OpenIdConnectAuthenticationOptions\.Authority$/u, ['place']],
  [/(?:^|\.)OpenIdConnectAuthenticationOptions\.ClientSecret$/u, ['secret']],
  [/(?:^|\.)OpenIdConnectAuthenticationOptions\.RedirectUri$/u, ['redirectUri']],
  [/(?:^|\.)OpenIdConnectAuthenticationOptions\.Scope$/u, ['scopes']],
  [/^\w*(?:options|opts?|o)\.ClientId$/u, ['web', 'clientId']],
  [/^\w*(?:options|opts?|o)\.ClientSecret$/u, ['secret']],
  [/^\w*(?:options|opts?|o)\.TenantId$/u, ['tenant']],
  [/^\w*(?:options|opts?|o)\.(?:Instance|Authority)$/u, ['place']],
  [/^\w*(?:options|opts?|o)\.CallbackPath$/u, ['callbackPath']],
  // Go’s oauth2.
  [/(?:^|\.)oauth2\.Config\.ClientID$/u, ['web', 'clientId'], true],
  [/(?:^|\.)oauth2\.Config\.ClientSecret$/u, ['secret']],
  [/(?:^|\.)oauth2\.Config\.RedirectURL$/u, ['redirectUri']],
  [/(?:^|\.)oauth2\.Config\.Scopes$/u, ['scopes']],
  [/(?:^|\.)microsoft\.AzureADEndpoint\[0\]$/u, ['tenant']],
  [/(?:^|\.)oidc\.NewProvider\[1\]$/u, ['place']],
];
