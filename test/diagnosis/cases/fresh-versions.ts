import type { Case, Format } from '../case.ts';
import { block } from '../writing/block.ts';
import { guid } from '../writing/invented.ts';

const text = (
  id: string,
  cause: Case['cause'],
  format: Format,
  words: string,
  holdOut: boolean = false,
): Case => ({ id, cause, code: null, format, ...(holdOut ? { holdOut: true } : {}), text: words });

/** Versions that broke a sign-in, and settings that contradict what the message says. */
export const FRESH_VERSIONS: readonly Case[] = [
  text(
    'regression-adapter',
    'library_regression',
    'question',
    block`
      Since the update from 4.2.1 to 4.3.0 our portal shows "Sign-in could not be completed" after Microsoft's page.
      Same settings, no error in the console. I went back to 4.2.1 and it works again.
    `,
  ),
  text(
    'regression-gem',
    'library_regression',
    'stack-trace',
    block`
      NoMethodError in SessionsController#create: undefined method 'raw_info'
      Entra ID by omniauth, started with release 3.1. Downgrading to 3.0.2 fixes it, nothing else changed.
    `,
  ),
  text(
    'regression-module',
    'library_regression',
    'powershell',
    block`
      PS> Connect-Directory
      Connect-Directory: Value cannot be null. (Parameter 'key')
      After upgrading the module on Tuesday; rolling back to the former version works with the same app and certificate.
    `,
    true,
  ),
  text(
    'regression-provider',
    'library_regression',
    'terraform',
    block`
      Error: building client: unexpected end of claims
      provider 3.4.0 of azuread, OIDC from the pipeline. With 3.3.2 pinned the same pipeline is green; broken since the upgrade.
      The last working version is 3.3.2.
    `,
    true,
  ),
  text(
    'issuer-from-tenant-variable',
    'issuer_value_is_tenant_guid',
    'next-auth',
    block`
      [auth][error] TypeError: Invalid URL
      MicrosoftEntraID({ clientId: process.env.ENTRA_ID, clientSecret: process.env.ENTRA_SECRET, issuer: process.env.ENTRA_TENANT_ID })
    `,
  ),
  text(
    'token-endpoint-unauthorized',
    'client_secret_invalid',
    'stack-trace',
    block`
      requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://login.microsoftonline.com/${guid('t-heron')}/oauth2/v2.0/token
      The page of Microsoft accepts the user, then the intranet shows "You are not allowed to sign in".
    `,
  ),
  text(
    'audience-wanted-and-had',
    'graph_token_not_for_your_api',
    'question',
    block`
      The personnel service does not take our token. They say that aud must be api://${guid('heron-api')} and scp user_impersonation.
      Ours has "aud": "https://graph.microsoft.com", "scp": "User.Read openid profile".
    `,
  ),
  text(
    'cluster-forbids',
    'service_user_or_role_missing',
    'azure-cli',
    block`
      $ kubelogin convert-kubeconfig -l msi && kubectl get pods -n shop
      Error from server (Forbidden): pods is forbidden: User "${guid('heron-msi')}" cannot list resource "pods" in API group "" in the namespace "shop"
    `,
    true,
  ),
  text(
    'device-code-no-platform',
    'device_code_blocked_by_device_policy',
    'question',
    block`
      kubelogin with the default devicelogin is refused by our policy "Block unsupported device platforms"; the sign-in
      log says Device platform: unknown device platform. With -l interactive the same user gets in.
    `,
  ),
  text(
    'scope-joined-by-the-program',
    'single_tenant_app_on_common',
    'question',
    block`
      Application 'Quay' is not configured as a multi-tenant application. Usage of the /common endpoint is not supported.
      $provider->scope = 'openid email profile ' . $graph . '/Mail.Read';
    `,
  ),
  text(
    'test-cloud-host',
    'wrong_cloud_endpoint',
    'config-snippet',
    block`
      invalid_request: tenant not found
      AAD_TOKEN_URL=https://login.windows-ppe.net/${guid('t-heron')}/oauth2/token
    `,
  ),
  text(
    'role-back-to-viewer',
    'app_role_claim_absent',
    'question',
    block`
      Grafana with Azure AD: an admin makes me Editor, I sign in again and am reset to Viewer. In the enterprise application
      I am only listed with "Default Access".
    `,
    true,
  ),
  text(
    'large-tokens-no-cookie',
    'token_or_cookie_too_large',
    'proxy-log',
    block`
      pomerium: the session cookie is not set after the callback, the browser starts over. Only with Azure, whose access and
      ID tokens are very large; other providers are fine.
    `,
  ),
  text(
    'sharepoint-permission-of-graph',
    'api_permission_not_listed_or_consented',
    'python-dict',
    block`
      ClientRequestException: 401 Client Error: Unauthorized for url: https://gannet.sharepoint.com/sites/hr/_api/Web
      ctx = ClientContext(url).with_client_certificate(tenant, client_id, thumbprint, cert_path, scopes=["https://gannet.sharepoint.com/.default"])
      Permission granted by the administrator: Microsoft Graph, Sites.Read.All (application).
    `,
    true,
  ),
  text(
    'az-module-interaction-required',
    'mfa_required_noninteractive',
    'powershell',
    block`
      Connect-AzAccount -Credential $stored
      Connect-AzAccount: Authentication failed against tenant ${guid('t-heron')}. User interaction is required. This may be
      due to the conditional access policy settings such as multi-factor authentication (MFA).
    `,
  ),
  text(
    'authority-not-trusted-by-msal',
    'issuer_host_not_known_to_msal',
    'browser-console',
    block`
      ClientAuthError: endpoints_resolution_error: could not resolve endpoints. Please check network and try again.
      Detail: ClientConfigurationError: untrusted_authority: The provided authority is not a trusted authority.
    `,
    true,
  ),
  text(
    'same-audience-twice',
    'config_value_whitespace',
    'asp-net',
    block`
      IDX10214: Audience validation failed. Audiences: '${guid('heron-api')}'. Did not match:
      validationParameters.ValidAudience: '${guid('heron-api')}' or validationParameters.ValidAudiences: 'null'.
    `,
  ),
  text(
    'graph-of-the-public-cloud',
    'wrong_cloud_endpoint',
    'token-json',
    block`
      GCC High tenant; scope https://graph.microsoft.com/.default
      {"error":{"code":"InvalidAuthenticationToken","message":"Access token validation failure. Invalid audience."}}
    `,
    true,
  ),
  {
    id: 'scope-in-the-form-of-graph',
    cause: 'scope_unknown_to_entra',
    code: 'AADSTS650053',
    format: 'powershell',
    text: "Connect-MgGraph: AADSTS650053: The application 'Microsoft Graph Command Line Tools' asked for scope 'Notebooks.ReadWrite.All' that doesn't exist on the resource '00000003-0000-0000-c000-000000000000'. Contact the app vendor.",
  },
];
