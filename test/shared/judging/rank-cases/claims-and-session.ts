import { APP, TENANT, type CausedTexts } from './case.ts';

/** Issuers of shared metadata, lists of gateways, claims that are absent, and what happens after the callback. */
export const CLAIMS_AND_SESSION: CausedTexts = {
  common_endpoint_issuer_template: [
    `oidc: issuer did not match the issuer returned by provider, expected "https://login.microsoftonline.com/common/v2.0" got "https://login.microsoftonline.com/{tenantid}/v2.0"`,
    `RPError: unexpected iss value, expected https://login.microsoftonline.com/{tenantid}/v2.0, got: https://login.microsoftonline.com/${TENANT}/v2.0`,
  ],
  easyauth_client_allow_list: [
    `403 Forbidden from our function app, aud and iss are right. authsettingsV2: "defaultAuthorizationPolicy": {"allowedApplications": ["${APP}"]}`,
    'App Service answers 403 to users of the partner tenant, WEBSITE_AUTH_AAD_ALLOWED_TENANTS is set',
  ],
  email_verified_claim_absent: [
    'oauth2-proxy: Error creating session during OAuth2 callback: email in id_token (nina@contoso.com) isn’t verified',
    'Sign-in with Entra fails: email_verified is undefined, email is nina@contoso.com',
  ],
  groups_claim_absent: [
    'The groups claim is missing in the token for every user, az ad app show: "groupMembershipClaims": null',
    'argocd: user nina@contoso.com is not in any of the required groups, the Azure ID token has no groups claim',
  ],
  app_role_claim_absent: [
    'The roles claim is missing in the access token although the user is in a nested group that has the app role',
    'KeyError: roles. The role assignment was made under Users and groups of the client app, not of the API (Azure AD)',
  ],
  upn_claim_absent: ["KeyError: 'upn'", 'oidc: claim upn not present in the v2.0 ID token of Azure AD'],
  app_session_not_kept: [
    'The callback succeeds and the user is authenticated successfully, but on the next request the session is empty and the sign in starts again. Two replicas with MemoryStore.',
    'GET /auth/callback?code=0.AXkAabcdef&session_state=1 302, then / redirects to login again and again: infinite redirect',
  ],
  userinfo_endpoint_not_configured: [
    'Error getting user info: Get "": unsupported protocol scheme ""',
    '[missing_user_info_uri] Missing required UserInfo Uri in UserInfoEndpoint for Client Registration: azure',
  ],
};
