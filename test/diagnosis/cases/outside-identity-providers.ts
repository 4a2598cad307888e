import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { outside, outsideHeldOut } from './outside-the-list.ts';

/** Identity providers that are not Entra: the words are those of OAuth, the settings to look at are elsewhere. */
export const OUTSIDE_IDENTITY_PROVIDERS: readonly Case[] = [
  outside(
    'outside-okta-redirect',
    'several-lines',
    block`
      400
      Bad Request
      Your request resulted in an error. The 'redirect_uri' parameter must be a Login redirect URI in the client app settings: https://harborlane-admin.okta.com/admin/app/oidc_client/instance/0oa4k7qw2TzR9yXb5d7/#tab-general
      Identity Provider: Unknown
      Error Code: invalid_request
      Description: see above
    `,
  ),
  outside(
    'outside-okta-policy',
    'token-json',
    '{"error":"access_denied","error_description":"Policy evaluation failed for this request, please check the policy configurations."}',
  ),
  outsideHeldOut(
    'outside-auth0-callback',
    'question',
    block`
      Auth0 shows "Oops!, something went wrong" and under the details:
      Callback URL mismatch. The provided redirect_uri is not in the list of allowed callback URLs.
      TRACKING ID: 3d1f9c0a77be
      The list has https://shop.harborlane.example/callback, which is what nextjs-auth0 sends as far as I can tell.
    `,
  ),
  outside(
    'outside-auth0-audience',
    'token-json',
    '{"error":"access_denied","error_description":"Service not enabled within domain: https://orders.harborlane.example/api"}',
  ),
  outside(
    'outside-google-redirect',
    'several-lines',
    block`
      Access blocked: This app’s request is invalid
      lena@harborlane.example
      You can’t sign in because this app sent an invalid request. You can try again later, or contact the developer about this issue.
      Error 400: redirect_uri_mismatch
      Request details: redirect_uri=http://localhost:3000/api/auth/callback/google flowName=GeneralOAuthFlow
    `,
  ),
  outsideHeldOut(
    'outside-google-client',
    'several-lines',
    block`
      Authorization Error
      Error 401: invalid_client
      The OAuth client was not found.
      client_id=418827731-7h2kq0v.apps.googleusercontent.com
    `,
  ),
  outside(
    'outside-google-workspace-only',
    'question',
    'Customers outside our Google Workspace get "Error 403: org_internal" when they press Sign in with Google. The consent screen is set to Internal. Must it be External?',
  ),
  outside(
    'outside-google-workload-audience',
    'github-actions',
    block`
      Error: google-github-actions/auth failed with: failed to generate Google Cloud federated token for //iam.googleapis.com/projects/90115/locations/global/workloadIdentityPools/ci/providers/github:
      {"error":"invalid_grant","error_description":"The audience in ID Token [https://github.com/harborlane] does not match the expected audience."}
    `,
  ),
  outsideHeldOut(
    'outside-aws-web-identity',
    'github-actions',
    block`
      Run aws-actions/configure-aws-credentials@v4
      Assuming role with OIDC
      Error: Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity
    `,
  ),
  outside(
    'outside-keycloak-client',
    'curl',
    block`
      $ curl -d grant_type=client_credentials -d client_id=billing -d client_secret=$S https://id.harborlane.example/realms/shop/protocol/openid-connect/token
      {"error":"unauthorized_client","error_description":"Invalid client or Invalid client credentials"}
    `,
  ),
  outside(
    'outside-keycloak-redirect',
    'several-lines',
    '2025-10-02 07:11:48,402 WARN  [org.keycloak.events] (executor-thread-3) type="LOGIN_ERROR", realmName="shop", clientId="web", userId="null", ipAddress="10.4.0.9", error="invalid_redirect_uri", redirect_uri="https://test.shop.example/cb"',
  ),
  outsideHeldOut(
    'outside-keycloak-session',
    'several-lines',
    'type="REFRESH_TOKEN_ERROR", realmName="shop", clientId="mobile", error="invalid_token", grant_type="refresh_token", reason="Session not active", client_auth_method="client-secret"',
  ),
  outside(
    'outside-cognito-redirect',
    'redirect-url',
    'https://shop-users.auth.eu-west-1.amazoncognito.com/error?error=redirect_mismatch&client_id=6v0p2k9m4q8s1t',
  ),
  outside(
    'outside-cognito-secret-hash',
    'stack-trace',
    block`
      Traceback (most recent call last):
        File "/var/task/login.py", line 27, in handler
          answer = cognito.initiate_auth(**request)
      botocore.errorfactory.NotAuthorizedException: An error occurred (NotAuthorizedException) when calling the InitiateAuth operation: Unable to verify secret hash for client 6v0p2k9m4q8s1t
    `,
  ),
  outsideHeldOut(
    'outside-pingfederate',
    'http-capture',
    block`
      POST https://sso.harborlane.example:9031/as/token.oauth2
      HTTP/1.1 401 Unauthorized
      Referrer-Policy: origin
      Set-Cookie: PF=u7Xk0pQ; Path=/; Secure; HttpOnly; SameSite=None

      {"error_description":"Invalid client or client credentials.","error":"invalid_client"}
    `,
  ),
  outside(
    'outside-github-redirect',
    'redirect-url',
    'https://ci.harborlane.example/login?error=redirect_uri_mismatch&error_description=The+redirect_uri+MUST+match+the+registered+callback+URL+for+this+application.&error_uri=https%3A%2F%2Fdocs.github.com%2Fapps%2Fmanaging-oauth-apps%2Ftroubleshooting-authorization-request-errors%2F',
  ),
  outside(
    'outside-github-code',
    'token-json',
    '{"error":"bad_verification_code","error_description":"The code passed is incorrect or expired.","error_uri":"https://docs.github.com/apps/managing-oauth-apps/troubleshooting-oauth-app-access-token-request-errors/#bad-verification-code"}',
  ),
  outsideHeldOut(
    'outside-apple-client',
    'question',
    'Sign in with Apple: POST to https://appleid.apple.com/auth/token answers 400 {"error":"invalid_client"}. Our client_secret is an ES256 JWT with the Services ID as sub and the team as iss. The .p8 key is two days old.',
  ),
  outside(
    'outside-adfs-redirect',
    'several-lines',
    block`
      An error occurred. Contact your administrator for more information.
      Activity ID: 00000000-0000-0000-71c2-0080000000e7
      Exception details:
      Microsoft.IdentityServer.Web.Protocols.OAuth.Exceptions.OAuthInvalidRedirectUriException: MSIS9224: Received invalid OAuth authorization request. The received 'redirect_uri' parameter is not a valid registered redirect URI for the client identifier: 'b1f7c0de-2f6a-4d6c-9d10-7a4a5be0c111'. Received redirect_uri: 'https://hr.corp.example/oidc/'.
    `,
  ),
  outside(
    'outside-adfs-handler',
    'stack-trace',
    'Encountered error during federation passive request. Event 364\nMicrosoft.IdentityServer.RequestFailedException: MSIS7065: There are no registered protocol handlers on path /adfs/ls/idpinitiatedsignon to process the incoming request.',
  ),
  outsideHeldOut(
    'outside-adfs-relying-party',
    'several-lines',
    "Event ID 184, AD FS\nA token request was received for a relying party identified by the key 'https://wiki.corp.example/', but the request could not be fulfilled because the key does not identify any known relying party trust.",
  ),
  outside(
    'outside-sap-xsuaa',
    'several-lines',
    'The redirect_uri has an invalid domain.\n(uaa: shop-dev.authentication.eu10.hana.ondemand.com, approuter 16.5.0, xs-security.json without oauth2-configuration)',
  ),
  outside(
    'outside-salesforce-approval',
    'token-json',
    '{"error":"invalid_grant","error_description":"user hasn\'t approved this consumer"}',
  ),
  outsideHeldOut(
    'outside-salesforce-redirect',
    'redirect-url',
    'https://login.salesforce.com/services/oauth2/error?error=redirect_uri_mismatch&error_description=redirect_uri%20must%20match%20configuration',
  ),
  outside(
    'outside-slack',
    'http-capture',
    'POST https://slack.com/api/oauth.v2.access\n200 OK\n{"ok":false,"error":"bad_redirect_uri"}',
  ),
  outside(
    'outside-firebase-domain',
    'browser-console',
    'FirebaseError: Firebase: This domain is not authorized for OAuth operations for your Firebase project. Edit the list of authorized domains from the Firebase console. (auth/unauthorized-domain).',
  ),
  outsideHeldOut(
    'outside-identity-server',
    'several-lines',
    block`
      [14:02:11 ERR] Duende.IdentityServer.Validation.AuthorizeRequestValidator
      Invalid redirect_uri: http://localhost:5002/signin-oidc
      {"ClientId": "mvc", "AllowedRedirectUris": ["https://localhost:5002/signin-oidc"], "SubjectId": "anonymous"}
    `,
  ),
];
