import { defineCause } from '../../../reasoning/cause.ts';
import { theApi, theUser } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const mfaClaimsChallengeNotPassed = defineCause('mfa_claims_challenge_not_passed', {
  title: 'Claims challenge not carried to an interactive sign-in',
  summary: (facts) =>
    `Conditional Access wants another step from ${theUser(facts)} (mostly multifactor sign-in) before it gives a token for ${theApi(facts)}. The error brings a value “claims” for that; without it the next sign-in does not ask for the step, and the error returns.`,
  ruledOutBy: () =>
    'The following /authorize request carries claims= with the value of the error, and the user passed the step; then the policy wants something else (device, place).',
  nextStep: () =>
    'Look for “claims” in the error and in the next sign-in address. Missing there: pass it on. Missing in the error: any interactive sign-in will do.',
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
