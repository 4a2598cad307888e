import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { description, entra, pythonDict, tokenJson } from '../writing/entra-error.ts';
import { guid } from '../writing/invented.ts';
import * as says from '../writing/messages.ts';
import {
  adalNet,
  azureCli,
  azidentityPython,
  msalJs,
  msalJsOld,
  msalNet,
} from '../writing/microsoft-libraries.ts';
import { goOauth2, oauth2Proxy, powerAutomate, powerShell, signInRecord } from '../writing/tools.ts';
import { aspNet, nextAuth, passport, spring } from '../writing/web-stacks.ts';

export const GRANT_LIFETIME: readonly Case[] = [
  {
    id: 'code-twice-next-auth',
    cause: 'auth_code_already_redeemed',
    code: 'AADSTS54005',
    format: 'next-auth',
    text: nextAuth(says.codeRedeemed()),
  },
  {
    id: 'code-twice-strict-mode',
    cause: 'auth_code_already_redeemed',
    code: 'AADSTS54005',
    format: 'question',
    holdOut: true,
    text: block`
      useEffect(() => { exchange(new URLSearchParams(location.search).get('code')) }, [])
      React 18 StrictMode. First POST 200, second POST 400: ${tokenJson(says.codeRedeemed())}
    `,
  },
  {
    id: 'code-twice-aspnet',
    cause: 'auth_code_already_redeemed',
    code: 'AADSTS54005',
    format: 'asp-net',
    text: aspNet(says.codeRedeemed()),
  },
  {
    id: 'code-twice-old-wrapper',
    cause: 'auth_code_already_redeemed',
    code: 'AADSTS54005',
    format: 'several-errors',
    holdOut: true,
    text: adalNet(
      entra(
        70002,
        'invalid_grant',
        'Error validating credentials. AADSTS54005: OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
      ),
    ),
  },
  {
    id: 'refresh-inactive-cli',
    cause: 'refresh_token_expired_inactive',
    code: 'AADSTS700082',
    format: 'azure-cli',
    text: azureCli(says.refreshInactive('2024-06-12T09:45:22.1871940Z')),
  },
  {
    id: 'refresh-inactive-home-assistant',
    cause: 'refresh_token_expired_inactive',
    code: 'AADSTS70008',
    format: 'stack-trace',
    text: block`
      2025-02-02 04:00:10.221 ERROR (SyncWorker_4) [custom_components.calendar] Unable to fetch auth token
      Traceback (most recent call last):
        File "/usr/local/lib/python3.12/site-packages/oauthlib/oauth2/rfc6749/parameters.py", line 421, in parse_token_response
          raise_from_error(params.get('error'), params)
      oauthlib.oauth2.rfc6749.errors.InvalidGrantError: (invalid_grant) ${description(entra(70008, 'invalid_grant', 'The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.'))}
    `,
  },
  {
    id: 'refresh-spa-day',
    cause: 'refresh_token_expired_inactive',
    code: 'AADSTS700084',
    format: 'msal-js',
    holdOut: true,
    text: msalJsOld(
      entra(
        700084,
        'invalid_grant',
        'The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 1.00:00:00, which cannot be extended. It is now expired and a new sign in request must be sent by the SPA to the sign in page. The token was issued on 2025-03-03T07:58:01.5566221Z.',
      ),
      'InteractionRequiredAuthError',
    ),
  },
  {
    id: 'refresh-inactive-mail-script',
    cause: 'refresh_token_expired_inactive',
    code: 'AADSTS700082',
    format: 'python-dict',
    holdOut: true,
    text: pythonDict(says.refreshInactive('2023-11-01T10:00:00.0000000Z')),
  },
  {
    id: 'grant-revoked-password',
    cause: 'grant_revoked',
    code: 'AADSTS50173',
    format: 'msal-net',
    text: msalNet(says.grantRevoked('2025-01-05T18:22:10.1000000Z', '2025-02-01T06:00:00.0000000Z')),
  },
  {
    id: 'grant-revoked-flow',
    cause: 'grant_revoked',
    code: 'AADSTS50173',
    format: 'power-automate',
    text: powerAutomate(says.grantRevoked('2025-05-12T07:00:00.0000000Z', '2025-05-20T09:30:00.0000000Z')),
  },
  {
    id: 'grant-revoked-session',
    cause: 'grant_revoked',
    code: 'AADSTS50133',
    format: 'token-json',
    holdOut: true,
    text: tokenJson(
      entra(50133, 'invalid_grant', 'Session is invalid due to expiration or recent password change.'),
    ),
  },
  {
    id: 'frequency-msal',
    cause: 'sign_in_frequency',
    code: 'AADSTS70043',
    format: 'msal-js',
    text: msalJs(says.frequencyPassed('2025-04-01T06:00:00.0000000Z', 14400), 'InteractionRequiredAuthError'),
  },
  {
    id: 'frequency-session',
    cause: 'sign_in_frequency',
    code: 'AADSTS70044',
    format: 'powershell',
    text: powerShell(
      entra(
        70044,
        'invalid_grant',
        'The session has expired or is invalid due to sign-in frequency checks by conditional access.',
      ),
      'Connect-AzAccount',
    ),
  },
  {
    id: 'frequency-sdk-python',
    cause: 'sign_in_frequency',
    code: 'AADSTS70043',
    format: 'azidentity',
    holdOut: true,
    text: azidentityPython(says.frequencyPassed('2025-06-20T05:12:00.0000000Z', 43200), 'AzureCliCredential'),
  },
  {
    id: 'code-twice-proxy-replicas',
    cause: 'auth_code_already_redeemed',
    code: 'AADSTS54005',
    format: 'proxy-log',
    text: oauth2Proxy(says.codeRedeemed()),
  },
  {
    id: 'grant-revoked-log',
    cause: 'grant_revoked',
    code: 'AADSTS50173',
    format: 'sign-in-log',
    holdOut: true,
    text: signInRecord(says.grantRevoked('2024-02-12T00:00:00.0000000Z', '2024-03-02T00:00:00.0000000Z'), {
      isInteractive: false,
    }),
  },
  {
    id: 'refresh-inactive-go',
    cause: 'refresh_token_expired_inactive',
    code: 'AADSTS700082',
    format: 'nested-json',
    text: goOauth2(says.refreshInactive('2025-01-02T11:11:11.0000000Z')),
  },
  {
    id: 'frequency-passport',
    cause: 'sign_in_frequency',
    code: 'AADSTS70043',
    format: 'passport',
    text: passport(says.frequencyPassed('2025-05-05T05:05:05.0000000Z', 3600)),
  },
  {
    id: 'grant-revoked-spring',
    cause: 'grant_revoked',
    code: 'AADSTS50173',
    format: 'spring',
    text: spring(says.grantRevoked('2025-07-01T05:05:05.0000000Z', '2025-07-09T10:00:00.0000000Z')),
  },
  {
    id: 'code-twice-curl',
    cause: 'auth_code_already_redeemed',
    code: 'AADSTS54005',
    format: 'curl',
    text: block`
      curl -d client_id=${guid('again')} -d code=$CODE -d grant_type=authorization_code -d redirect_uri=http://localhost https://login.microsoftonline.com/common/oauth2/v2.0/token
      second time I run it (history, arrow up):
      ${tokenJson(says.codeRedeemed())}
    `,
  },
];
