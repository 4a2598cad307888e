import { defineCause } from '../../../reasoning/cause.ts';
import { capital, theApi } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const accessRevokedByCae = defineCause('access_revoked_by_cae', {
  title: 'Token revoked by continuous access evaluation',
  summary: (facts) =>
    `${capital(theApi(facts))} does not accept the access token any more, although its lifetime is not over: after an event such as a new password, a revoked session or a changed location it wants a token that was issued later. No other factor is missing; the claims of the challenge (nbf, or an IP address) have to be in the next request.`,
  ruledOutBy: () =>
    'The decoded claims of the challenge hold acrs or capolids (then another step is wanted of the user), or the token was issued after the time in nbf.',
  nextStep: () =>
    'Decode the claims value of the header WWW-Authenticate from Base64 and read it: nbf means that a newer token is wanted, xms_rp_ipaddr that the address of the client changed.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'On 401 with error="insufficient_claims": decode claims from Base64, drop the cached access token, and request a new one with claims=<that JSON>. Do not repeat the call with the same token.',
        ],
        [
          ['msal.js'],
          'MSAL.js: acquireTokenSilent({ scopes, account, claims }), and on InteractionRequiredAuthError acquireTokenRedirect with the same claims.',
        ],
        [
          ['msal.net', 'aspnet', 'microsoft-identity-web'],
          'MSAL.NET: AcquireTokenSilent(…).WithClaims(claims), then AcquireTokenInteractive(…).WithClaims(claims) on MsalUiRequiredException; WwwAuthenticateParameters reads the header.',
        ],
        [
          ['msal-python', 'python'],
          'MSAL Python: acquire_token_silent_with_error(scopes, account, claims_challenge=claims).',
        ],
        [
          ['azidentity', 'azure-cli', 'powershell'],
          'Azure SDKs pass it on by themselves when they are current; in Azure CLI and PowerShell sign in again (az login, Connect-MgGraph).',
        ],
        [
          null,
          'An app that cannot do this should not declare the capability cp1: without it Entra issues tokens of about an hour instead.',
        ],
      ],
      {
        change: {
          before: 'The API call repeated with the cached token',
          after: 'A new token, requested with the claims of the challenge',
        },
        undo: 'Put the former code back.',
      },
    ),
  ],
});
