import { tokenError, type CausedTexts } from './case.ts';

const NO_SECRET = tokenError(
  'invalid_client',
  7000218,
  "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
);

export const CLIENT_TYPE: CausedTexts = {
  redirect_uri_platform_not_spa: [
    "ServerError: invalid_request: 9002326 - [2026-01-02 03:04:05Z]: AADSTS9002326: Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type. Request origin: 'http://localhost:4200'.",
    "Access to fetch at 'https://login.microsoftonline.com/organizations/oauth2/v2.0/token' from origin 'http://localhost:3000' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present. I use msal-browser in React.",
  ],
  spa_code_redeemed_server_side: [
    "AADSTS9002327: Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
    tokenError(
      'invalid_request',
      9002327,
      "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
    ),
  ],
  server_app_registered_as_spa: [
    'AADSTS9002325: Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
    'OpenID Connect login in Jenkins: error=invalid_request AADSTS9002325 Proof Key for Code Exchange is required for cross-origin authorization code redemption',
  ],
  redirect_uri_platform_not_native: [
    `MSAL.NET AcquireTokenInteractive in our WPF desktop app: ${NO_SECRET}`,
    "Electron app with PKCE and redirect http://localhost: invalid_client: 7000218 - [2026-03-01 10:00:00Z]: AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  ],
  public_client_flow_not_enabled: [
    `DeviceCodeCredential authentication failed: ${NO_SECRET}`,
    `grant_type=password&client_id=abc&username=bot%40contoso.com ... ${NO_SECRET}`,
  ],
  public_client_sent_secret: [
    "AADSTS700025: Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
    tokenError(
      'invalid_client',
      700025,
      "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
    ),
  ],
  confidential_flow_from_browser: [
    "axios in my Vue app: grant_type=client_credentials&client_secret=... Access to XMLHttpRequest at 'https://login.microsoftonline.com/x/oauth2/v2.0/token' from origin 'http://localhost:8080' has been blocked by CORS policy",
    "AADSTS9002326: Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type. I call the token endpoint with client credentials from browser JavaScript.",
  ],
};
