import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { entra, pythonDict, tokenJson, tokenJsonPretty } from '../writing/entra-error.ts';
import { guid, jwt, letters, thumbprint } from '../writing/invented.ts';
import * as says from '../writing/messages.ts';
import { azureCli, msalNet, msalNodeObject, msalPython } from '../writing/microsoft-libraries.ts';
import { pageText } from '../writing/pages.ts';
import { signInPane } from '../writing/tools.ts';

const wrongAudience = (code: number) =>
  entra(
    code,
    'invalid_client',
    'Client assertion audience claim does not match Realm issuer. Review the documentation at https://docs.microsoft.com/azure/active-directory/develop/active-directory-certificate-credentials .',
  );

const expiredKey = (name: string) =>
  entra(
    700027,
    'invalid_client',
    `Client assertion contains an invalid signature. [Reason - The key used is expired., Thumbprint of key used by client: '${thumbprint(name)}', Found key 'Start=05/25/2023 09:24:43, End=05/25/2025 09:24:43', Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '${guid(name)}'.]`,
  );

const appOnly = (name: string) =>
  entra(
    7000114,
    'invalid_grant',
    `Application '${guid(name)}'(${name}) is not allowed to make application on-behalf-of calls.`,
  );

const idToken = () =>
  entra(
    240002,
    'invalid_grant',
    'Input id_token cannot be used as urn:ietf:params:oauth:grant-type:jwt-bearer grant.',
  );

const noRole = (caller: string, api: string) =>
  entra(
    501051,
    'invalid_grant',
    `Application '${guid(caller)}'(${caller}) is not assigned to a role for the application '${guid(api)}'(${api}).`,
  );

const blocked = () =>
  entra(
    53003,
    'invalid_grant',
    'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  );

export const CLIENTS_AND_GRANTS: readonly Case[] = [
  {
    id: 'assertion-audience-net',
    cause: 'client_assertion_audience_wrong',
    code: 'AADSTS700023',
    format: 'msal-net',
    text: msalNet(wrongAudience(700023), '4.66.1.0'),
  },
  {
    id: 'assertion-audience-by-hand',
    cause: 'client_assertion_audience_wrong',
    code: 'AADSTS700023',
    format: 'several-lines',
    text: block`
      aud = f"https://login.microsoftonline.com/common/oauth2/v2.0/token"
      requests.post(f"https://login.microsoftonline.com/{TENANT}/oauth2/v2.0/token", data={"client_assertion": assertion, ...})
      ${pythonDict(wrongAudience(700023))}
    `,
  },
  {
    id: 'assertion-audience-older-code',
    cause: 'client_assertion_audience_wrong',
    code: 'AADSTS50012',
    format: 'token-json',
    holdOut: true,
    text: tokenJson(wrongAudience(50012)),
  },
  {
    id: 'certificate-expired-key-found',
    cause: 'client_certificate_expired_or_revoked',
    code: 'AADSTS700027',
    format: 'msal-node',
    text: msalNodeObject(expiredKey('invoice mailer')),
  },
  {
    id: 'certificate-revoked',
    cause: 'client_certificate_expired_or_revoked',
    code: 'AADSTS7000277',
    format: 'token-json',
    text: tokenJson(entra(7000277, 'invalid_client', 'The certificate was revoked.')),
  },
  {
    id: 'certificate-outside-window',
    cause: 'client_certificate_expired_or_revoked',
    code: 'AADSTS1000502',
    format: 'msal-python',
    holdOut: true,
    text: msalPython(
      entra(
        1000502,
        'invalid_client',
        'The provided certificate is not within its specified validity window.',
      ),
    ),
  },
  {
    id: 'expression-does-not-parse',
    cause: 'federated_expression_invalid',
    code: 'AADSTS700233',
    format: 'github-actions',
    text: block`
      Run azure/login@v2
      Error: Login failed with Error: The process '/usr/bin/az' failed with exit code 1.
      ERROR: AADSTS700233: The claims matching expression of the federated identity credential could not be parsed.
    `,
  },
  {
    id: 'expression-issuer-refused',
    cause: 'federated_expression_invalid',
    code: 'AADSTS7002241',
    format: 'token-json',
    text: tokenJson(
      entra(
        7002241,
        'invalid_client',
        'The issuer https://oidc.contoso.com is not supported for flexible federated identity credentials.',
      ),
    ),
  },
  {
    id: 'expression-fits-nothing',
    cause: 'federated_expression_invalid',
    code: 'AADSTS7002131',
    format: 'terraform',
    holdOut: true,
    text: block`
      Error: building account: could not acquire access token to parse claims: clientCredentialsToken: received HTTP status 401 with response:
      ${tokenJson(entra(7002131, 'invalid_client', "No matching flexible federated identity credential found for presented assertion subject 'organization:contoso:project:net:workspace:prod:run_phase:apply'."))}
    `,
  },
  {
    id: 'app-role-daemon-net',
    cause: 'app_role_not_assigned_to_client',
    code: 'AADSTS501051',
    format: 'msal-net',
    text: msalNet(noRole('stock sync', 'orders-api')),
  },
  {
    id: 'app-role-managed-identity-caller',
    cause: 'app_role_not_assigned_to_client',
    code: 'AADSTS501051',
    format: 'azidentity',
    text: block`
      ManagedIdentityCredential authentication failed: Unexpected response from the endpoint: 400
      ${tokenJsonPretty(noRole('func-reports', 'reports-api'))}
    `,
  },
  {
    id: 'user-not-assigned-reports',
    cause: 'user_not_assigned',
    code: 'AADSTS50105',
    format: 'entra-page-text',
    holdOut: true,
    text: pageText(says.notAssigned('Reports', guid('reports turbine'), 'm.adeyemi@turbine.example')),
  },
  {
    id: 'obo-app-only-node',
    cause: 'obo_assertion_app_only',
    code: 'AADSTS7000114',
    format: 'msal-node',
    text: msalNodeObject(appOnly('tickets-api')),
  },
  {
    id: 'obo-app-only-with-payload',
    cause: 'obo_assertion_app_only',
    code: 'AADSTS7000114',
    format: 'several-lines',
    text: block`
      incoming token: { "aud": "api://${guid('tickets')}", "idtyp": "app", "oid": "${guid('bot sp')}", "sub": "${guid('bot sp')}", "roles": ["Tickets.Read"] }
      OnBehalfOfCredential authentication failed: AADSTS7000114: Application '${guid('tickets')}' is not allowed to make application on-behalf-of calls.
    `,
  },
  {
    id: 'obo-app-only-python',
    cause: 'obo_assertion_app_only',
    code: 'AADSTS7000114',
    format: 'msal-python',
    holdOut: true,
    text: msalPython(appOnly('mcp gateway')),
  },
  {
    id: 'obo-id-token-net',
    cause: 'id_token_as_obo_assertion',
    code: 'AADSTS240002',
    format: 'msal-net',
    text: msalNet(idToken()),
  },
  {
    id: 'obo-id-token-curl',
    cause: 'id_token_as_obo_assertion',
    code: 'AADSTS240002',
    format: 'curl',
    text: block`
      curl -d grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer -d requested_token_use=on_behalf_of -d assertion=$ID_TOKEN https://login.microsoftonline.com/${guid('t-id')}/oauth2/v2.0/token
      ${tokenJsonPretty(idToken())}
    `,
  },
  {
    id: 'obo-id-token-pasted',
    cause: 'id_token_as_obo_assertion',
    code: 'AADSTS240002',
    format: 'decoded-token',
    holdOut: true,
    text: block`
      assertion: ${jwt({ alg: 'RS256', typ: 'JWT', kid: letters('kid', 27) }, { aud: guid('spa'), nonce: letters('n', 12), ver: '2.0' })}
      ${tokenJson(idToken())}
    `,
  },
  {
    id: 'obo-common-guests',
    cause: 'obo_tenant_missing',
    code: 'AADSTS50013',
    format: 'question',
    text: block`
      Our API does on-behalf-of against https://login.microsoftonline.com/common/oauth2/v2.0/token. Fine for our own users, but guests get
      AADSTS50013: Assertion failed signature validation. [Reason - The key was not found.]
    `,
  },
  {
    id: 'obo-organizations-python',
    cause: 'obo_tenant_missing',
    code: 'AADSTS65001',
    format: 'python-dict',
    text: block`
      app = msal.ConfidentialClientApplication(ID, authority="https://login.microsoftonline.com/organizations", client_credential=S)
      app.acquire_token_on_behalf_of(user_assertion=token, scopes=["https://graph.microsoft.com/User.Read"])
      only users of other tenants: ${pythonDict(entra(65001, 'invalid_grant', `The user or administrator has not consented to use the application with ID '${guid('middle obo')}' named 'middle'. Send an interactive authorization request for this user and resource.`))}
    `,
  },
  {
    id: 'obo-common-other-tenants',
    cause: 'obo_tenant_missing',
    code: 'AADSTS700016',
    format: 'several-lines',
    holdOut: true,
    text: block`
      POST https://login.microsoftonline.com/common/oauth2/v2.0/token
      grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&requested_token_use=on_behalf_of&client_id=${guid('middle three')}
      AADSTS700016: Application with identifier '${guid('middle three')}' was not found in the directory 'Fabrikam'. It happens to external users only.
    `,
  },
  {
    id: 'agent-plain-client-credentials',
    cause: 'agent_identity_grant_refused',
    code: 'AADSTS82001',
    format: 'token-json',
    text: tokenJson(
      entra(
        82001,
        'unauthorized_client',
        `Agentic application '${guid('agent')}' is not permitted to request app-only tokens for resource '${guid('res')}'.`,
      ),
    ),
  },
  {
    id: 'agent-plain-on-behalf-of',
    cause: 'agent_identity_grant_refused',
    code: 'AADSTS82002',
    format: 'msal-net',
    text: msalNet(
      entra(
        82002,
        'unauthorized_client',
        `Agentic application '${guid('agent two')}' may not use this grant.`,
      ),
    ),
  },
  {
    id: 'agent-credentials-graph',
    cause: 'agent_identity_grant_refused',
    code: null,
    format: 'nested-json',
    holdOut: true,
    text: `{"error":{"code":"Request_BadRequest","message":"AgentIdentity_CredentialsNotSupported: Credentials are not supported on an agent identity.","innerError":{"date":"2026-08-11T09:12:44","request-id":"${guid('graph request')}"}}}`,
  },
  {
    id: 'flow-policy-device-code',
    cause: 'authentication_flow_policy',
    code: 'AADSTS53003',
    format: 'azure-cli',
    text: block`
      $ az login --use-device-code
      To sign in, use a web browser to open the page https://login.microsoft.com/device and enter the code F4KQ2WBXN to authenticate.
      ${azureCli(blocked())}
    `,
  },
  {
    id: 'flow-policy-later-refresh',
    cause: 'authentication_flow_policy',
    code: 'AADSTS530036',
    format: 'token-json',
    text: tokenJson(
      entra(
        530036,
        'invalid_grant',
        'The refresh token is invalid due to authentication flow checks by Conditional Access.',
      ),
    ),
  },
  {
    id: 'flow-policy-log',
    cause: 'authentication_flow_policy',
    code: 'AADSTS53003',
    format: 'sign-in-log',
    holdOut: true,
    text: block`
      ${signInPane(blocked(), 'Microsoft Azure CLI', 'k.osei@lagoon.example')}
      Original transfer method	Device code flow
    `,
  },
  {
    id: 'token-protection-cli',
    cause: 'blocked_by_conditional_access',
    code: 'AADSTS530084',
    format: 'azure-cli',
    text: azureCli(
      entra(
        530084,
        'access_denied',
        'Access has been blocked by conditional access token protection policy.',
      ),
    ),
  },
  {
    id: 'revoked-by-cae-header',
    cause: 'access_revoked_by_cae',
    code: null,
    format: 'http-capture',
    text: block`
      HTTP/1.1 401 Unauthorized
      WWW-Authenticate: Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000", error="insufficient_claims", claims="${btoa('{"access_token":{"nbf":{"essential":true,"value":"1788000000"}}}')}"
    `,
  },
  {
    id: 'revoked-by-cae-graph',
    cause: 'access_revoked_by_cae',
    code: null,
    format: 'nested-json',
    text: `{"error":{"code":"InvalidAuthenticationToken","message":"Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenCreatedWithOutdatedPolicies","innerError":{"date":"2026-05-14T08:01:13","request-id":"${guid('cae')}"}}}`,
  },
  {
    id: 'revoked-by-cae-before',
    cause: 'access_revoked_by_cae',
    code: null,
    format: 'net-exception',
    holdOut: true,
    text: block`
      Microsoft.Graph.Models.ODataErrors.ODataError: Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp
         at Microsoft.Kiota.Http.HttpClientLibrary.HttpClientRequestAdapter.ThrowIfFailedResponse(HttpResponseMessage response)
    `,
  },
  {
    id: 'identity-with-secret-page',
    cause: 'managed_identity_used_as_app',
    code: 'AADSTS7000232',
    format: 'azidentity',
    text: block`
      EnvironmentCredential authentication failed: ClientSecretCredential authentication failed.
      AADSTS7000232: MSI identity (${guid('uami')}) should not use ClientSecretCredential
    `,
  },
  {
    id: 'identity-with-secret-json',
    cause: 'managed_identity_used_as_app',
    code: 'AADSTS7000232',
    format: 'token-json',
    text: tokenJson(
      entra(
        7000232,
        'invalid_client',
        `MSI identity (${guid('uami two')}) should not use ClientSecretCredential`,
      ),
    ),
  },
  {
    id: 'identity-with-secret-chain',
    cause: 'managed_identity_used_as_app',
    code: 'AADSTS7000232',
    format: 'several-errors',
    holdOut: true,
    text: block`
      DefaultAzureCredential failed to retrieve a token from the included credentials.
      - EnvironmentCredential authentication failed: AADSTS7000232: MSI identity (${guid('uami three')}) should not use ClientSecretCredential
      - Azure CLI not installed
    `,
  },
  {
    id: 'nested-app-page',
    cause: 'nested_app_redirect_not_brokered',
    code: 'AADSTS7000471',
    format: 'entra-page-text',
    text: pageText(
      entra(
        7000471,
        'invalid_request',
        'The reply address scheme is reserved for brokered application requests.',
      ),
    ),
  },
];
