import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { guid, letters } from '../writing/invented.ts';

const tenant = guid('t-contoso-claims');
const app = guid('claims-portal');

export const GATEWAYS: readonly Case[] = [
  {
    id: 'template-go-oidc',
    cause: 'common_endpoint_issuer_template',
    code: null,
    format: 'identity-broker',
    text: 'failed to query provider: oidc: issuer did not match the issuer returned by provider, expected "https://login.microsoftonline.com/organizations/v2.0" got "https://login.microsoftonline.com/{tenantid}/v2.0"',
  },
  {
    id: 'template-spring',
    cause: 'common_endpoint_issuer_template',
    code: null,
    format: 'spring',
    text: 'Caused by: java.lang.IllegalStateException: The Issuer "https://login.microsoftonline.com/{tenantid}/v2.0" provided in the configuration metadata did not match the requested issuer "https://login.microsoftonline.com/common/v2.0"',
  },
  {
    id: 'template-oauth4webapi',
    cause: 'common_endpoint_issuer_template',
    code: null,
    format: 'next-auth',
    holdOut: true,
    text: block`
      OperationProcessingError: unexpected ID Token "iss" (issuer) claim value
        expected: 'https://login.microsoftonline.com/{tenantid}/v2.0'
        claims.iss: 'https://login.microsoftonline.com/${tenant}/v2.0'
    `,
  },
  {
    id: 'easyauth-403',
    cause: 'easyauth_client_allow_list',
    code: null,
    format: 'config-snippet',
    text: block`
      HTTP/1.1 403 Forbidden, body empty
      "defaultAuthorizationPolicy": { "allowedApplications": ["${guid('other caller')}"] }
      token: "aud": "api://${app}", "appid": "${guid('caller')}"
    `,
  },
  {
    id: 'apim-client-ids',
    cause: 'easyauth_client_allow_list',
    code: null,
    format: 'http-capture',
    text: block`
      <validate-azure-ad-token tenant-id="${tenant}"><client-application-ids><application-id>${app}</application-id></client-application-ids></validate-azure-ad-token>
      HTTP/1.1 401 Unauthorized: Azure AD JWT not allowed for this caller
    `,
  },
  {
    id: 'easyauth-tenants',
    cause: 'easyauth_client_allow_list',
    code: null,
    format: 'question',
    holdOut: true,
    text: 'Only our own people get into the App Service, guests from the second tenant see “You do not have permission to view this directory or page.” WEBSITE_AUTH_AAD_ALLOWED_TENANTS has one tenant.',
  },
];

export const ABSENT_CLAIMS: readonly Case[] = [
  {
    id: 'verified-proxy',
    cause: 'email_verified_claim_absent',
    code: null,
    format: 'proxy-log',
    text: '[oauthproxy.go:823] Error redeeming code during OAuth2 callback: email in id_token (nina@contoso.com) isn’t verified',
  },
  {
    id: 'verified-dex',
    cause: 'email_verified_claim_absent',
    code: null,
    format: 'identity-broker',
    text: 'level=error msg="Failed to authenticate: oidc: missing \\"email_verified\\" claim" connector=entra',
  },
  {
    id: 'verified-product',
    cause: 'email_verified_claim_absent',
    code: null,
    format: 'question',
    holdOut: true,
    text: 'After login with Microsoft the product says “Your email address nina@contoso.com is not verified by the identity provider”. The token has email but email_verified is missing.',
  },
  {
    id: 'groups-null',
    cause: 'groups_claim_absent',
    code: null,
    format: 'question',
    text: 'There is no groups claim in the ID token for anybody, also not for users in two groups only. Manifest: "groupMembershipClaims": null.',
  },
  {
    id: 'groups-argocd',
    cause: 'groups_claim_absent',
    code: null,
    format: 'decoded-token',
    text: block`
      {"aud":"${app}","iss":"https://login.microsoftonline.com/${tenant}/v2.0","preferred_username":"nina@contoso.com","ver":"2.0"}
      Argo CD: groups claim is missing, so no role applies. groupMembershipClaims null.
    `,
  },
  {
    id: 'groups-required',
    cause: 'groups_claim_absent',
    code: null,
    format: 'identity-broker',
    holdOut: true,
    text: 'grafana: user is not a member of one of the required groups; azuread token has no groups claim',
  },
  {
    id: 'roles-nested',
    cause: 'app_role_claim_absent',
    code: null,
    format: 'question',
    text: 'The roles claim is empty. The user is a member of a group inside a nested group to which the app role is assigned in Entra ID.',
  },
  {
    id: 'roles-dotnet',
    cause: 'app_role_claim_absent',
    code: null,
    format: 'asp-net',
    text: 'IDW10201: Neither scope or roles claim was found in the bearer token. The app role Orders.Reader was assigned under Users and groups of the web app.',
  },
  {
    id: 'roles-python',
    cause: 'app_role_claim_absent',
    code: null,
    format: 'stack-trace',
    holdOut: true,
    text: block`
      roles = id_token_claims["roles"]
      KeyError: 'roles'
      In Entra the role assignment exists for the group.
    `,
  },
  {
    id: 'upn-python',
    cause: 'upn_claim_absent',
    code: null,
    format: 'stack-trace',
    text: block`
      File "/srv/app/auth.py", line 41, in callback
        user = claims["upn"]
      KeyError: 'upn'
    `,
  },
  {
    id: 'upn-kubernetes',
    cause: 'upn_claim_absent',
    code: null,
    format: 'proxy-log',
    text: 'Unable to authenticate the request: oidc: parse username claims "upn": claim not present. The upn claim is missing in v2.0 tokens of guests',
  },
  {
    id: 'upn-js',
    cause: 'upn_claim_absent',
    code: null,
    format: 'browser-console',
    holdOut: true,
    text: "TypeError: Cannot read properties of undefined (reading 'upn')",
  },
];

export const AFTER_CALLBACK: readonly Case[] = [
  {
    id: 'session-memory-store',
    cause: 'app_session_not_kept',
    code: null,
    format: 'several-lines',
    text: block`
      passport: user nina@contoso.com successfully authenticated
      GET / req.user undefined, session is empty
      GET /login 302
      Warning: connect.session() MemoryStore is not designed for a production environment
    `,
  },
  {
    id: 'session-code-loop',
    cause: 'app_session_not_kept',
    code: null,
    format: 'http-capture',
    text: block`
      GET /oauth/callback?code=1.A${letters('session', 40)}&session_state=${guid('session')} 302 /
      GET / 302 /login
      GET /oauth/callback?code=1.A${letters('session two', 40)}&session_state=${guid('session')} 302 /
      ERR_TOO_MANY_REDIRECTS: too many redirects
    `,
  },
  {
    id: 'session-replicas',
    cause: 'app_session_not_kept',
    code: null,
    format: 'question',
    holdOut: true,
    text: 'Sign-in with Entra works, the token is received in the callback, but the session is lost on the next page and the user is redirected to login again. It began with the second replica.',
  },
  {
    id: 'userinfo-grafana',
    cause: 'userinfo_endpoint_not_configured',
    code: null,
    format: 'proxy-log',
    text: 'logger=oauth.generic_oauth level=error msg="Error getting user info" error="Get \\"\\": unsupported protocol scheme \\"\\"" api_url=',
  },
  {
    id: 'userinfo-spring',
    cause: 'userinfo_endpoint_not_configured',
    code: null,
    format: 'spring',
    text: 'OAuth2AuthenticationException: [missing_user_info_uri] Missing required UserInfo Uri in UserInfoEndpoint for Client Registration: entra',
  },
  {
    id: 'userinfo-product',
    cause: 'userinfo_endpoint_not_configured',
    code: null,
    format: 'stack-trace',
    holdOut: true,
    text: 'Failed to fetch user info: Get "userinfo": unsupported protocol scheme "" (OAuth provider Microsoft, token received)',
  },
];
