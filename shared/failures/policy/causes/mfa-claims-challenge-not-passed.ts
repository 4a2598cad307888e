import { defineCause } from '../../../reasoning/cause.ts';
import { theApi, theUser } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const mfaClaimsChallengeNotPassed = defineCause('mfa_claims_challenge_not_passed', {
  title: 'Claims challenge not passed on to an interactive sign-in',
  summary: (facts) =>
    `Conditional Access requires another step from ${theUser(facts)} (usually multifactor authentication) before issuing a token for ${theApi(facts)}. The error carries a “claims” value for that; without it the next sign-in does not ask for the step, and the error comes back.`,
  ruledOutBy: () =>
    'The next /authorize request carries claims= with the value from the error, and the user completed the step; then the policy requires something else (device, location). If the decoded claims hold nbf, only a newer token is wanted.',
  nextStep: () =>
    'Look for “claims” in the error and in the next sign-in address. If the sign-in lacks it, pass it on; if the error has none, any interactive sign-in will do.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'On interaction_required sign in interactively with the same scopes and claims=<value of the error, URL-encoded>; do not repeat the silent request.',
        ],
        [
          ['msal.js'],
          'MSAL.js: acquireTokenRedirect({ scopes, claims: error.claims }) in the catch of InteractionRequiredAuthError.',
        ],
        [
          ['msal.net', 'aspnet', 'microsoft-identity-web'],
          'MSAL.NET: AcquireTokenInteractive(scopes).WithClaims(ex.Claims). Web API in the middle: ReplyForbiddenWithWwwAuthenticateHeader, so that the client asks.',
        ],
        [
          ['msal-python', 'msal-node', 'python'],
          'MSAL Python: claims_challenge=result["claims"]; MSAL Node: claims in AuthorizationUrlRequest.',
        ],
        [
          ['next-auth', 'passport', 'openid-client', 'spring'],
          'OpenID Connect libraries: add claims to the authorization parameters (Auth.js: signIn(provider, {}, { claims })).',
        ],
        [
          null,
          'On-behalf-of: the API answers 401 with WWW-Authenticate: Bearer error="insufficient_claims", claims="<Base64>", and the client signs in again.',
        ],
        [
          ['azure-cli', 'azidentity', 'powershell'],
          'Azure CLI: az login --tenant <tenant-id> --scope <the scope of the message>; recent versions print the command with --claims-challenge.',
        ],
      ],
      {
        change: { before: '/authorize?scope=…', after: '/authorize?scope=…&claims=%7B%22access_token%22…' },
        undo: 'Put the former code back.',
      },
    ),
  ],
});
