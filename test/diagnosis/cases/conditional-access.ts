import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { description, entra, pythonDict, tokenJson, tokenJsonPretty } from '../writing/entra-error.ts';
import { guid } from '../writing/invented.ts';
import * as says from '../writing/messages.ts';
import {
  adalNet,
  azureCli,
  azidentityNet,
  azidentityPython,
  msalJs,
  msalNet,
  msalNodeObject,
} from '../writing/microsoft-libraries.ts';
import { pageText } from '../writing/pages.ts';
import { powerAutomate, powerShell, signInPane, signInRecord } from '../writing/tools.ts';
import { redirectFragment, redirectQuery } from '../writing/web-stacks.ts';

const CHALLENGE =
  '{"access_token":{"capolids":{"essential":true,"values":["3f1f1ad2-7a0e-4c58-9d6e-1c2b3a4d5e6f"]}}}';
const GRAPH = '00000003-0000-0000-c000-000000000000';

export const CONDITIONAL_ACCESS: readonly Case[] = [
  {
    id: 'mfa-ropc-curl',
    cause: 'mfa_required_noninteractive',
    code: 'AADSTS50076',
    format: 'curl',
    text: block`
      curl -d grant_type=password -d username=svc-report@lagoon.example -d password=*** -d client_id=${guid('lagoon')} -d scope=https://graph.microsoft.com/.default https://login.microsoftonline.com/organizations/oauth2/v2.0/token
      ${tokenJson(says.mfaRequired(GRAPH))}
    `,
  },
  {
    id: 'mfa-service-account-python',
    cause: 'mfa_required_noninteractive',
    code: 'AADSTS50079',
    format: 'azidentity',
    text: azidentityPython(
      entra(
        50079,
        'invalid_grant',
        `Due to a configuration change made by your administrator, or because you moved to a new location, you must enroll in multi-factor authentication to access '${GRAPH}'.`,
      ),
      'UsernamePasswordCredential',
    ),
  },
  {
    id: 'mfa-scheduled-powershell',
    cause: 'mfa_required_noninteractive',
    code: 'AADSTS50076',
    format: 'powershell',
    holdOut: true,
    text: block`
      # scheduled task, runs as svc-backup, no one at the screen
      Connect-AzAccount -Credential $cred -Tenant ${guid('t-lagoon')}
      ${powerShell(says.mfaRequired('797f4846-ba00-4fd7-ba43-dac1f8f63013'), 'Connect-AzAccount')}
    `,
  },
  {
    id: 'mfa-claims-obo',
    cause: 'mfa_claims_challenge_not_passed',
    code: 'AADSTS50076',
    format: 'token-json',
    text: block`
      On-behalf-of in our API, the SPA then just calls acquireTokenSilent again and gets the same token:
      ${tokenJsonPretty(says.mfaRequired(guid('downstream'), CHALLENGE))}
    `,
  },
  {
    id: 'mfa-claims-popup-without',
    cause: 'mfa_claims_challenge_not_passed',
    code: 'AADSTS50076',
    format: 'msal-js',
    holdOut: true,
    text: block`
      catch (e) { if (e instanceof InteractionRequiredAuthError) return pca.acquireTokenPopup({ scopes }); }  // e.claims is not passed on
      The popup closes at once, then again:
      ${msalJs(says.mfaRequired(guid('arm'), CHALLENGE), 'InteractionRequiredAuthError')}
      claims: '${CHALLENGE}'
    `,
  },
  {
    id: 'mfa-claims-www-authenticate',
    cause: 'access_revoked_by_cae',
    code: null,
    format: 'http-capture',
    text: block`
      HTTP/1.1 401 Unauthorized
      WWW-Authenticate: Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="${GRAPH}", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwgInZhbHVlIjoiMTcxODAwMDAwMCJ9fX0="

      {"error":{"code":"InvalidAuthenticationToken","message":"Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenCreatedWithOutdatedPolicies"}}
    `,
  },
  {
    id: 'blocked-policy-page',
    cause: 'blocked_by_conditional_access',
    code: 'AADSTS53003',
    format: 'entra-page-text',
    text: block`
      You cannot access this right now
      Your sign-in was successful but does not meet the criteria to access this resource. For example, you might be signing in from a browser, app, or location that is restricted by your admin.
      Error Code: 53003
      Request Id: ${guid('blocked request')}
      Correlation Id: ${guid('blocked correlation')}
      Timestamp: 2025-02-27T13:02:18.551Z
      App name: Lagoon Desk
      App id: ${guid('lagoon desk')}
      Device platform: Linux
      Device state: Unregistered
    `,
  },
  {
    id: 'blocked-policy-msal-net',
    cause: 'blocked_by_conditional_access',
    code: 'AADSTS53003',
    format: 'msal-net',
    text: msalNet(says.blockedByPolicy()),
  },
  {
    id: 'blocked-security-defaults',
    cause: 'blocked_by_conditional_access',
    code: 'AADSTS530035',
    format: 'sign-in-log',
    holdOut: true,
    text: signInRecord(
      entra(
        530035,
        'access_denied',
        'Access has been blocked by security defaults. This is due to the request using legacy auth or being deemed unsafe by security defaults policies.',
      ),
      {
        clientAppUsed: 'Other clients; IMAP',
        conditionalAccessStatus: 'failure',
      },
    ),
  },
  {
    id: 'blocked-policy-automate',
    cause: 'blocked_by_conditional_access',
    code: 'AADSTS53003',
    format: 'power-automate',
    text: powerAutomate(says.blockedByPolicy()),
  },
  {
    id: 'device-code-not-compliant',
    cause: 'device_code_blocked_by_device_policy',
    code: 'AADSTS53000',
    format: 'azure-cli',
    text: block`
      $ az login --use-device-code
      To sign in, use a web browser to open the page https://microsoft.com/devicelogin and enter the code H7KQ2WBXN to authenticate.
      ${azureCli(says.deviceNotCompliant())}
    `,
  },
  {
    id: 'device-code-device-authentication',
    cause: 'device_code_blocked_by_device_policy',
    code: 'AADSTS50097',
    format: 'msal-python',
    text: block`
      app.acquire_token_by_device_flow(flow) ->
      ${pythonDict(entra(50097, 'interaction_required', 'Device authentication is required.'))}
    `,
  },
  {
    id: 'device-code-managed-words',
    cause: 'device_code_blocked_by_device_policy',
    code: 'AADSTS530003',
    format: 'question',
    holdOut: true,
    text: block`
      azd auth login --use-device-code from a dev container. After the code is accepted the browser says:
      "Help us keep your device secure. Your sign-in was successful but your admin requires the device requesting access to be managed by Lagoon to access this resource."
      ${description(entra(530003, 'interaction_required', 'Your device is required to be managed to access this resource.'))}
      My laptop IS managed and compliant.
    `,
  },
  {
    id: 'mfa-ropc-adal',
    cause: 'mfa_required_noninteractive',
    code: 'AADSTS50076',
    format: 'adal',
    holdOut: true,
    text: block`
      ctx.AcquireToken(resource, clientId, new UserCredential("svc@lagoon.example", pw)) in a Windows service
      ${adalNet(says.mfaRequired('00000007-0000-0000-c000-000000000000'))}
    `,
  },
  {
    id: 'mfa-ropc-external-challenge',
    cause: 'mfa_required_noninteractive',
    code: 'AADSTS50158',
    format: 'python-dict',
    text: block`
      result = app.acquire_token_by_username_password(user, pw, scopes)
      ${pythonDict(entra(50158, 'invalid_grant', 'External security challenge not satisfied. User will be redirected to another page or authentication provider to satisfy additional authentication challenges.'))}
    `,
  },
  {
    id: 'mfa-claims-redirect',
    cause: 'mfa_claims_challenge_not_passed',
    code: 'AADSTS50076',
    format: 'redirect-fragment',
    text: block`
      acquireTokenSilent for the management API, response in the hidden iframe:
      ${redirectFragment('https://lagoon.example/blank', says.mfaRequired('797f4846-ba00-4fd7-ba43-dac1f8f63013', CHALLENGE), 'c')}&claims=${encodeURIComponent(CHALLENGE)}
    `,
  },
  {
    id: 'blocked-policy-redirect',
    cause: 'blocked_by_conditional_access',
    code: 'AADSTS53003',
    format: 'redirect-url',
    text: redirectQuery('https://desk.lagoon.example/auth', says.blockedByPolicy(), 'v'),
  },
  {
    id: 'device-code-log',
    cause: 'device_code_blocked_by_device_policy',
    code: 'AADSTS53000',
    format: 'sign-in-log',
    holdOut: true,
    text: block`
      ${signInPane(says.deviceNotCompliant(), 'Microsoft Graph Command Line Tools', 'j.abara@lagoon.example')}
      Authentication protocol	Device code
      Conditional Access	Failure
    `,
  },
  {
    id: 'device-code-identity-net',
    cause: 'device_code_blocked_by_device_policy',
    code: 'AADSTS53000',
    format: 'net-exception',
    text: azidentityNet(says.deviceNotCompliant(), 'DeviceCodeCredential'),
  },
  {
    id: 'blocked-policy-node',
    cause: 'blocked_by_conditional_access',
    code: 'AADSTS53003',
    format: 'msal-node',
    holdOut: true,
    text: msalNodeObject(says.blockedByPolicy()),
  },
  {
    id: 'blocked-page-text',
    cause: 'blocked_by_conditional_access',
    code: 'AADSTS53003',
    format: 'entra-page-text',
    text: pageText(says.blockedByPolicy()),
  },
  {
    id: 'mfa-ropc-with-claims',
    cause: 'mfa_required_noninteractive',
    code: 'AADSTS50076',
    format: 'azidentity',
    text: azidentityPython(
      says.mfaRequired('https://analysis.windows.net/powerbi/api', CHALLENGE),
      'UsernamePasswordCredential',
    ),
  },
];
