import { defineCause } from '../../../reasoning/cause.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const pkceVerifierMismatch = defineCause('pkce_verifier_mismatch', {
  title: 'Code verifier of another sign-in',
  summary: () =>
    'The code_verifier of the token request does not belong to the code_challenge of the sign-in: a second sign-in or a second server instance overwrote it, it was generated again, or the challenge was computed wrongly.',
  ruledOutBy: () =>
    'Base64url(SHA-256(code_verifier)) without “=” equals the code_challenge in the address of the same sign-in, and code_challenge_method is S256.',
  nextStep: () =>
    'Run printf \'%s\' "$code_verifier" | openssl dgst -sha256 -binary | basenc --base64url | tr -d = and compare it with code_challenge in the sign-in address.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Keep the verifier with the state of each sign-in (session of that browser, or a store all instances share), not in one global place.',
        ],
        [
          null,
          'Challenge: SHA-256 over the ASCII text of the verifier, the raw bytes in Base64url without padding; not over hexadecimal text. Verifier: 43 to 128 characters.',
        ],
        [
          ['msal-node', 'msal-python', 'msal.net', 'msal-java'],
          'MSAL Node: store verifier from generatePkceCodes() with the request and pass codeVerifier to acquireTokenByCode. Python: keep the flow dictionary of initiate_auth_code_flow in the session.',
        ],
        [
          ['next-auth', 'passport', 'openid-client'],
          'Auth.js: the cookie …pkce.code_verifier must come back (same host, SameSite, AUTH_SECRET the same on all instances). openid-client: checks.code_verifier from the session.',
        ],
        [
          ['aspnet', 'microsoft-identity-web', 'spring'],
          'ASP.NET Core keeps it in the encrypted state: share Data Protection keys among instances. Spring: share the HTTP session.',
        ],
        [
          ['kubernetes', 'docker', 'oauth2-proxy'],
          'Several instances: sticky sessions or a shared session store; the same cookie secret everywhere.',
        ],
        [
          ['postman', 'product'],
          'Who starts the sign-in must redeem the code: a code copied from another tool always fails.',
        ],
      ],
      {
        change: {
          before: 'code_verifier: the newest one made',
          after: 'code_verifier: the one stored for this state',
        },
        undo: 'Put the former code back.',
      },
    ),
  ],
});
