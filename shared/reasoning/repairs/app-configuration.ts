import type { StackStep } from '../dialects/repair.ts';

/** Where each stack keeps the client ID. */
export function clientIdSettings(value: string): readonly StackStep[] {
  return [
    [
      ['aspnet', 'microsoft-identity-web'],
      `ASP.NET Core: AzureAd:ClientId = ${value} (environment: AzureAd__ClientId).`,
    ],
    [['msal.js', 'msal-node'], `MSAL.js and MSAL Node: auth: { clientId: "${value}" }.`],
    [
      ['msal-python', 'msal-java', 'msal.net', 'msal-go', 'msal-android', 'msal-ios', 'flutter'],
      `MSAL: the first argument or client_id of the application object = ${value}.`,
    ],
    [['spring', 'java'], `Spring: spring.security.oauth2.client.registration.<name>.client-id=${value}.`],
    [
      ['next-auth'],
      `Auth.js: AUTH_MICROSOFT_ENTRA_ID_ID=${value} (NextAuth v4: clientId of AzureADProvider).`,
    ],
    [
      ['azidentity', 'azure-cli', 'kubernetes', 'docker', 'go', 'rust'],
      `Azure SDKs: AZURE_CLIENT_ID=${value}.`,
    ],
    [['terraform'], `Terraform: ARM_CLIENT_ID=${value}.`],
    [['github-actions'], `azure/login: client-id: ${value}, best as a secret or variable of the repository.`],
    [
      ['oauth2-proxy', 'keycloak', 'passport', 'openid-client', 'product'],
      `oauth2-proxy: --client-id=${value}; passport: clientID; products: the field Client ID or Application ID.`,
    ],
  ];
}

/** Where each stack keeps the tenant or the authority. `authority` has no path behind the tenant. */
export function authoritySettings(tenant: string, authority: string): readonly StackStep[] {
  return [
    [
      ['aspnet', 'microsoft-identity-web'],
      `ASP.NET Core: AzureAd:TenantId = ${tenant} and AzureAd:Instance = ${authority.slice(0, authority.lastIndexOf('/') + 1)} (with AddOpenIdConnect: Authority = ${authority}/v2.0).`,
    ],
    [
      ['msal.js', 'msal-node', 'msal-python', 'msal.net', 'msal-java', 'msal-go'],
      `MSAL: authority = ${authority}, without /v2.0 or /oauth2 behind it.`,
    ],
    [
      ['spring', 'java'],
      `Spring: spring.security.oauth2.client.provider.<name>.issuer-uri=${authority}/v2.0.`,
    ],
    [
      ['next-auth'],
      `Auth.js: AUTH_MICROSOFT_ENTRA_ID_ISSUER=${authority}/v2.0 (NextAuth v4: tenantId: "${tenant}").`,
    ],
    [
      ['azidentity', 'azure-cli', 'kubernetes', 'docker', 'go', 'rust', 'powershell'],
      `Azure SDKs: AZURE_TENANT_ID=${tenant}; az login --tenant ${tenant}; Connect-MgGraph -TenantId ${tenant}.`,
    ],
    [
      ['terraform', 'github-actions'],
      `Terraform: ARM_TENANT_ID=${tenant}; azure/login: tenant-id: ${tenant}.`,
    ],
    [
      ['oauth2-proxy', 'keycloak', 'passport', 'openid-client', 'product', 'php', 'ruby', 'python'],
      `oauth2-proxy, Keycloak and other OpenID Connect clients: issuer ${authority}/v2.0; passport-azure-ad: identityMetadata ${authority}/v2.0/.well-known/openid-configuration.`,
    ],
  ];
}
