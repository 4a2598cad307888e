export type Example = { readonly label: string; readonly text: string };

/** What people have in their hands when a sign-in fails; all ids are invented. */
export const EXAMPLES: readonly Example[] = [
  {
    label: 'An Entra error page',
    text: `Sign in
Sorry, but we’re having trouble signing you in.

AADSTS50011: The redirect URI 'https://app.contoso.example/signin-oidc/' specified in the request does not match the redirect URIs configured for the application '0c0ffee0-ab11-4c5d-8e22-51f0a7b3d901'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal. Navigate to https://aka.ms/redirectUriMismatchError to learn more about how to fix this.

Troubleshooting details
If you contact your administrator, send this info to them.
Request Id: 0c0ffee0-1d2e-4f30-9a41-62b3c4d5e600
Correlation Id: 0c0ffee0-77aa-4b1c-a2d3-0f1e2d3c4b5a
Timestamp: 2026-11-20T09:14:52Z
Message: AADSTS50011: The redirect URI 'https://app.contoso.example/signin-oidc/' specified in the request does not match the redirect URIs configured for the application '0c0ffee0-ab11-4c5d-8e22-51f0a7b3d901'.

(registered: https://app.contoso.example/signin-oidc)
`,
  },
  {
    label: 'A token response',
    text: `{
  "error": "invalid_client",
  "error_description": "AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '0c0ffee0-5e3c-4d21-b7a8-93c2e1f04d55'. Trace ID: 0c0ffee0-90ab-4cde-8f12-34567890ab00 Correlation ID: 0c0ffee0-3b2a-4c1d-9e8f-7a6b5c4d3e2f Timestamp: 2026-11-20 15:02:37Z",
  "error_codes": [7000215],
  "timestamp": "2026-11-20 15:02:37Z",
  "trace_id": "0c0ffee0-90ab-4cde-8f12-34567890ab00",
  "correlation_id": "0c0ffee0-3b2a-4c1d-9e8f-7a6b5c4d3e2f",
  "error_uri": "https://login.microsoftonline.com/error?code=7000215"
}
`,
  },
  {
    label: 'An API log',
    text: `info: Microsoft.AspNetCore.Hosting.Diagnostics[1]
      Request starting HTTP/1.1 GET https://api.contoso.example/orders - - -
info: Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerHandler[1]
      Failed to validate the token.
      Microsoft.IdentityModel.Tokens.SecurityTokenInvalidIssuerException: IDX10205: Issuer validation failed. Issuer: 'https://sts.windows.net/0c0ffee0-2222-4333-8444-0000c0de0000/'. Did not match: validationParameters.ValidIssuer: 'https://login.microsoftonline.com/0c0ffee0-2222-4333-8444-0000c0de0000/v2.0' or validationParameters.ValidIssuers: 'null'.
         at Microsoft.IdentityModel.Tokens.Validators.ValidateIssuerAsync(String issuer, SecurityToken securityToken)
info: Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerHandler[12]
      AuthenticationScheme: Bearer was challenged.
`,
  },
];
