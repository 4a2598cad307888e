import { REFERENCE, type CodeRow } from '../../reasoning/codes/code-entry.ts';

export const REDIRECT_URI: readonly CodeRow[] = [
  {
    code: 50011,
    name: 'InvalidReplyTo',
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'The redirect URI in the request is not in the list that this app has registered.',
    fix: [
      'In App registrations → the app → Authentication, add the URI just as the app sends it: scheme, host, port, letter case of the path and a slash at the end all count.',
      'Read redirect_uri in the address bar of the error page: that is what was really sent.',
      'Keep http for localhost. With a public host it mostly means a proxy that ends TLS, and an app that does not heed X-Forwarded-Proto and X-Forwarded-Host.',
      'See whether the message names the client ID that you mean: another app may hold the URI.',
      'With the Windows broker, register ms-appx-web://Microsoft.AAD.BrokerPlugin/<client ID> under Mobile and desktop applications.',
    ],
    source: `${REFERENCE}; MicrosoftDocs/SupportArticles-docs:support/entra/entra-id/app-integration/error-code-AADSTS50011-redirect-uri-mismatch.md; docs/identity-platform/reply-url.md; msal-python msal/broker.py (WAM)`,
  },
  {
    code: 70004,
    name: 'InvalidRedirectUri',
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'This client cannot use the redirect URI that the request names.',
    fix: ['Send one of the redirect URIs that are registered for this client ID.'],
  },
  {
    code: 500112,
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning: 'The token request names another redirect URI than the sign-in request that got the code.',
    fix: [
      'Send the same redirect_uri in both requests, byte for byte.',
      'Behind a proxy, look for http in one of them and https in the other.',
    ],
    source: 'public issue thread',
    confidence: 'observed',
  },
  {
    code: 500113,
    oauthError: 'invalid_request',
    stage: 'authorize',
    meaning: 'The app has no redirect URI, so Entra has nowhere to send its answer.',
    fix: [
      'In App registrations → the app → Authentication, add a platform and its first redirect URI.',
      'For a desktop or command line app choose Mobile and desktop applications with http://localhost.',
    ],
    source: 'public issue thread',
    confidence: 'observed',
  },
  {
    code: 700009,
    oauthError: 'invalid_request',
    stage: 'token',
    meaning: 'A redirect URI was used to get the code, but the token request leaves it out.',
    fix: ['Send redirect_uri in the token request as well, with the value of the sign-in request.'],
    source: 'public issue or source text',
    confidence: 'observed',
  },
  {
    code: 900971,
    oauthError: 'invalid_request',
    stage: 'authorize',
    meaning: 'The request names no redirect URI, and the app has none registered that could stand in.',
    fix: [
      'Register a redirect URI under App registrations → the app → Authentication, and send it as redirect_uri.',
      'If one is registered, compare scheme and host with what the app really sends, above all behind a proxy.',
    ],
  },
  {
    code: 9002326,
    oauthError: 'invalid_request',
    stage: 'token',
    meaning:
      'A browser sent the token request, as its Origin header shows, but the redirect URI is not registered as a single-page application.',
    fix: [
      'If the app runs in the browser, move the redirect URI from Web to Single-page application and use the code flow with PKCE, without a secret.',
      'App-only and on-behalf-of requests are never taken from a browser: make them on a server.',
    ],
    source: 'docs/identity-platform/v2-oauth2-auth-code-flow.md; public issue thread',
    confidence: 'observed',
  },
  {
    code: 9002327,
    oauthError: 'invalid_request',
    stage: 'token',
    meaning:
      'The code was made for a single-page application, but something that sends no Origin header, such as a server or a desktop app, tried to redeem it.',
    fix: [
      'Move the redirect URI from Single-page application to Web for a server with a secret, or to Mobile and desktop applications for a program.',
      'If it really is a browser, look for a proxy or an extension that removes the Origin header.',
    ],
    source: 'docs/identity-platform/v2-oauth2-auth-code-flow.md; public issue thread',
    confidence: 'observed',
  },
];
