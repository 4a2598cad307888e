import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { description, entra } from '../writing/entra-error.ts';
import { guid, thumbprint } from '../writing/invented.ts';

const tenant = guid('unseen tenant');
const app = guid('unseen app');

const policyOnFlows = entra(
  53003,
  'access_denied',
  'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
);

/** Causes of tokens and clients that few texts tell, written by somebody who has not seen what the answers look for. */
export const UNSEEN_TOKENS_AND_CLIENTS: readonly Case[] = [
  {
    id: 'unseen-daemon-without-role',
    cause: 'app_role_not_assigned_to_client',
    code: null,
    format: 'decoded-token',
    text: block`
      The nightly job calls our own stock API with client credentials. Signature, issuer and audience pass, then 403.
      {"aud":"api://stock","idtyp":"app","appid":"${app}","azp":null,"ver":"1.0"}
      A colleague's job has "roles":["Stock.Write"] in the same place. Mine was never given a permission on stock.
    `,
  },
  {
    id: 'unseen-challenge-ignored',
    cause: 'mfa_claims_challenge_not_passed',
    code: null,
    format: 'http-capture',
    holdOut: true,
    text: block`
      DELETE https://management.azure.com/subscriptions/5d1/resourceGroups/rg-old
      401 Unauthorized
      WWW-Authenticate: Bearer authorization_uri="https://login.microsoftonline.com/common", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsiYWNycyI6eyJlc3NlbnRpYWwiOnRydWUsInZhbHVlcyI6WyJwMSJdfX19"
      Our tool asks MSAL again with the same scopes and no claims, gets a token, same 401, for ever.
    `,
  },
  {
    id: 'unseen-template-issuer-rust',
    cause: 'common_endpoint_issuer_template',
    code: null,
    format: 'jwt-library',
    text: block`
      Error: Validation("unexpected issuer URI \`https://login.microsoftonline.com/{tenantid}/v2.0\` (expected \`https://login.microsoftonline.com/common/v2.0\`)")
      openidconnect 3.5, CoreProviderMetadata::discover
    `,
  },
  {
    id: 'unseen-gateway-clients',
    cause: 'easyauth_client_allow_list',
    code: null,
    format: 'question',
    holdOut: true,
    text: 'Function app with Entra authentication. A second caller with its own app registration is refused with 403, token has the right aud and iss. "Client application requirement" is set to "Allow requests from specific client applications" and lists only the portal.',
  },
  {
    id: 'unseen-verified-address',
    cause: 'email_verified_claim_absent',
    code: null,
    format: 'identity-broker',
    text: block`
      [identity-svc] upstream=entra sub=q2Vx email=mara.lind@contoso.example email_verified=<nil>
      [identity-svc] refuse: account linking needs a verified address, provider did not vouch for it
    `,
  },
  {
    id: 'unseen-no-groups-at-all',
    cause: 'groups_claim_absent',
    code: null,
    format: 'decoded-token',
    holdOut: true,
    text: block`
      ID token of a user with three groups, new app registration, Token configuration is empty:
      { "name": "Paul Reyes", "oid": "${guid('paul')}", "preferred_username": "paul@harborlane.example", "tid": "${tenant}", "ver": "2.0" }
      Kibana role mapping by groups never matches. Neither _claim_names nor hasgroups in there.
    `,
  },
  {
    id: 'unseen-upn-null',
    cause: 'upn_claim_absent',
    code: null,
    format: 'net-exception',
    text: block`
      System.NullReferenceException: Object reference not set to an instance of an object.
         at Portal.Users.Resolve(ClaimsPrincipal user) in Users.cs:line 19
      // line 19: user.FindFirst(ClaimTypes.Upn).Value
      It began when we changed the API to v2.0 tokens. preferred_username is there.
    `,
  },
  {
    id: 'unseen-session-over-http',
    cause: 'app_session_not_kept',
    code: null,
    format: 'http-capture',
    holdOut: true,
    text: block`
      POST /auth/callback 302 Location: /
      Set-Cookie: sid=s%3A9kQ; Path=/; HttpOnly; Secure
      GET http://intranet.harborlane.example/ 302 Location: /login   (no Cookie header)
      GET https://login.microsoftonline.com/... 302 (signed in already)
      POST /auth/callback 302 Location: /
    `,
  },
  {
    id: 'unseen-userinfo-empty',
    cause: 'userinfo_endpoint_not_configured',
    code: null,
    format: 'question',
    text: 'Generic OAuth plugin with Entra: authorize and token URL are filled in, the field "User Info Endpoint" I left blank because I did not know it. After the sign-in: "Could not retrieve user profile: request URL is empty". The log shows that an access token came.',
  },
  {
    id: 'unseen-certificate-over',
    cause: 'client_certificate_expired_or_revoked',
    code: 'AADSTS700027',
    format: 'several-lines',
    holdOut: true,
    text: block`
      backup-agent: token request failed
      AADSTS700027: The certificate with identifier used to sign the client assertion is expired on application. [Reason - The key used is expired., Thumbprint of key used by client: '${thumbprint('unseen')}', Found key 'Start=03/01/2024 00:00:00, End=03/01/2026 00:00:00']
    `,
  },
  {
    id: 'unseen-expression-claim',
    cause: 'federated_expression_invalid',
    code: 'AADSTS700237',
    format: 'github-actions',
    text: block`
      Attempting Azure CLI login by using OIDC...
      ERROR: AADSTS700237: The expression of the flexible federated identity credential uses a claim that is not allowed for this issuer.
      (claimsMatchingExpression: claims['actor'] eq 'renovate')
    `,
  },
  {
    id: 'unseen-obo-of-timer',
    cause: 'obo_assertion_app_only',
    code: null,
    format: 'question',
    holdOut: true,
    text: 'On-behalf-of in our middle tier works for browser users. When the scheduler calls it with its own client credentials token (idtyp=app, no scp, oid equals sub) AcquireTokenOnBehalfOf is refused. How can the scheduler get through the middle tier to Graph?',
  },
  {
    id: 'unseen-obo-with-id-token',
    cause: 'id_token_as_obo_assertion',
    code: null,
    format: 'question',
    text: 'My SPA sends response.idToken as Bearer to the Express API and the API passes it as oboAssertion to acquireTokenOnBehalfOf. Refused every time. The payload has nonce, aud is the client ID of the SPA, there is no scp.',
  },
  {
    id: 'unseen-obo-organizations',
    cause: 'obo_tenant_missing',
    code: 'AADSTS50013',
    format: 'python-dict',
    holdOut: true,
    text: block`
      authority="https://login.microsoftonline.com/organizations"
      result = app.acquire_token_on_behalf_of(incoming, ["https://graph.microsoft.com/.default"])
      customers of other companies: {'error': 'invalid_grant', 'error_description': 'AADSTS50013: Assertion failed signature validation.'}
      our own staff: fine. tid of the incoming token is the customer's.
    `,
  },
  {
    id: 'unseen-agent-secret',
    cause: 'agent_identity_grant_refused',
    code: 'AADSTS82001',
    format: 'question',
    text: 'We made an agent identity from a blueprint and asked for a Graph token with plain client credentials. Answer: AADSTS82001, agentic application is not permitted to request app-only tokens. The blueprint has a secret, the agent identity has none.',
  },
  {
    id: 'unseen-flow-transferred',
    cause: 'authentication_flow_policy',
    code: 'AADSTS53003',
    format: 'sign-in-log',
    holdOut: true,
    text: block`
      Authentication protocol	Device code
      Original transfer method	Device code flow
      Status	Failure
      Sign-in error code	53003
      Conditional Access	Block device code flow (Authentication flows) - Failure - Block
      ${description(policyOnFlows)}
    `,
  },
  {
    id: 'unseen-identity-of-other-host',
    cause: 'managed_identity_not_assigned',
    code: null,
    format: 'http-capture',
    text: block`
      GET http://localhost:42356/msi/token/?resource=https://vault.azure.net&api-version=2019-08-01&client_id=${app}
      X-IDENTITY-HEADER: ***
      HTTP/1.1 400 Bad Request
      {"statusCode":400,"message":"No User Assigned or Delegated Managed Identity found for specified ClientId/ResourceId/PrincipalId."}
    `,
  },
  {
    id: 'unseen-identity-on-laptop',
    cause: 'managed_identity_endpoint_unreachable',
    code: null,
    format: 'stack-trace',
    holdOut: true,
    text: block`
      docker run --rm orders-worker   # on my laptop
      azure.core.exceptions.ServiceRequestError: HTTPConnectionPool(host='169.254.169.254', port=80): Max retries exceeded with url: /metadata/identity/oauth2/token (Caused by ConnectTimeoutError)
      ManagedIdentityCredential(client_id=None)
    `,
  },
  {
    id: 'unseen-chain-java',
    cause: 'credential_chain_exhausted',
    code: null,
    format: 'azidentity',
    text: block`
      com.azure.identity.CredentialUnavailableException: EnvironmentCredential authentication unavailable. Environment variables are not fully configured.
      Caused by: WorkloadIdentityCredential authentication unavailable.
      Caused by: Managed Identity authentication is not available.
      Caused by: IntelliJ Authentication not available. Please log in with Azure Tools for IntelliJ plugin in the IDE.
      Caused by: Azure CLI not installed
      	at com.azure.identity.DefaultAzureCredential.getToken
    `,
  },
  {
    id: 'unseen-bridge-popup-open',
    cause: 'msal_v5_redirect_bridge_missing',
    code: null,
    format: 'question',
    holdOut: true,
    text: 'msal-browser 4.28 to 5.3, nothing else changed. The popup signs in, comes back to /blank.html#code=... and stays there open and white. After a while loginPopup rejects with timed_out. loginRedirect is fine. blank.html is an empty file as it always was.',
  },
  {
    id: 'unseen-popup-header',
    cause: 'popup_blocked_or_isolated',
    code: null,
    format: 'browser-console',
    text: block`
      Since we send Cross-Origin-Opener-Policy: same-origin the sign-in popup closes and the page never learns of it.
      [MSAL] PopupHandler.monitorPopupForHash - window closed
      BrowserAuthError: monitor_popup_timeout
    `,
  },
];
