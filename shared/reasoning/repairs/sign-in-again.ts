import type { StackStep } from '../dialects/repair.ts';

/** How each stack turns a refused silent request into an interactive one. */
export const SIGN_IN_AGAIN: readonly StackStep[] = [
  [
    ['msal.js'],
    'MSAL.js: catch InteractionRequiredAuthError of acquireTokenSilent, then acquireTokenRedirect or acquireTokenPopup.',
  ],
  [
    ['msal.net', 'aspnet', 'microsoft-identity-web'],
    'MSAL.NET: catch MsalUiRequiredException, then AcquireTokenInteractive. Microsoft.Identity.Web: [AuthorizeForScopes], or challenge again.',
  ],
  [
    ['msal-python', 'python'],
    'MSAL Python: when acquire_token_silent gives None or an error, start initiate_auth_code_flow or acquire_token_interactive.',
  ],
  [
    ['msal-node', 'msal-java', 'msal-go'],
    'MSAL Node: InteractionRequiredAuthError → getAuthCodeUrl. Java: MsalInteractionRequiredException. Go: AcquireTokenInteractive.',
  ],
  [
    ['next-auth'],
    'Auth.js: when the refresh in the jwt callback fails, set token.error and let the page call signIn("microsoft-entra-id").',
  ],
  [
    ['spring', 'java'],
    'Spring: ClientAuthorizationRequiredException starts the redirect; with a saved authorized client remove it on invalid_grant (RemoveAuthorizedClientOAuth2AuthorizationFailureHandler does).',
  ],
  [
    ['azure-cli', 'azidentity', 'powershell', 'terraform'],
    'Azure CLI: az logout, then az login --tenant <tenant-id>. PowerShell: Connect-AzAccount or Connect-MgGraph again.',
  ],
  [
    ['oauth2-proxy', 'product', 'keycloak', 'power-platform'],
    'Products and connectors: sign in to the connection again (Power Platform: Connections → Fix connection); oauth2-proxy: delete its cookie.',
  ],
];
