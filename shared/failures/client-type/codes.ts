import { pageName } from '../../entra/admin-center.ts';
import { publicClientFlowNotEnabled } from './causes/public-client-flow-not-enabled.ts';
import { publicClientSentSecret } from './causes/public-client-sent-secret.ts';
import { redirectUriPlatformNotNative } from './causes/redirect-uri-platform-not-native.ts';
import { redirectUriPlatformNotSpa } from './causes/redirect-uri-platform-not-spa.ts';
import { requiredParameterMissing } from '../request/causes/required-parameter-missing.ts';
import { serverAppRegisteredAsSpa } from './causes/server-app-registered-as-spa.ts';
import { spaCodeRedeemedServerSide } from './causes/spa-code-redeemed-server-side.ts';
import type { CodeRow } from '../../reasoning/code.ts';

export const CODES: readonly CodeRow[] = [
  {
    code: 700025,
    name: 'InvalidClientPublicClientWithCredential',
    oauthError: 'invalid_client',
    stage: 'token',
    meaning: 'The app sent a client secret or assertion, but Entra treats this client as public.',
    fix: [
      'If the app runs on users’ devices, leave out client_secret and client_assertion.',
      'If it is a server, move its redirect URI to the platform Web.',
    ],
    causes: [[publicClientSentSecret, 6]],
    rule: 'client-secret-refused',
  },
  {
    code: 7000218,
    oauthError: 'invalid_client',
    stage: 'token',
    meaning:
      'Entra treats the client as confidential, but the request has neither a secret nor an assertion.',
    fix: [
      'If the app is a server, send client_secret or client_assertion in the form body.',
      'If it runs on users’ devices, register the redirect URI under Mobile and desktop applications, or under Single-page application for a browser.',
      `For flows without a redirect URI, turn on Allow public client flows under ${pageName('authentication-settings')}.`,
      'With the Windows broker, check that ms-appx-web://Microsoft.AAD.BrokerPlugin/<client ID> is registered.',
    ],
    causes: [
      [redirectUriPlatformNotNative, 2.3],
      [requiredParameterMissing, 2],
      [publicClientFlowNotEnabled, 1.2],
    ],
    rule: 'client-type-mismatch',
    source:
      'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548; MicrosoftDocs/SupportArticles-docs:support/entra/entra-id/app-integration/confidential-client-application-authentication-error-aadsts7000218.md',
  },
  {
    code: 9002325,
    oauthError: 'invalid_request',
    stage: 'authorize',
    meaning: 'The redirect URI is registered as a single-page application, which requires PKCE.',
    fix: [
      'If a server redeems the code, move the redirect URI to Web.',
      'If it is a single-page application, send a code_challenge with S256, as MSAL.js does since version 2.',
    ],
    causes: [[serverAppRegisteredAsSpa, 5.6]],
    rule: 'redirect-uri-single-page',
    source: 'public issue thread',
    confidence: 'observed',
  },
  {
    code: 9002326,
    oauthError: 'invalid_request',
    stage: 'token',
    meaning:
      'A browser redeemed the code, as its Origin header shows, but the redirect URI is not registered as a single-page application.',
    fix: [
      'If the app runs in the browser, move the redirect URI from Web to Single-page application and use the code flow with PKCE, without a secret.',
      'App-only and on-behalf-of requests are never accepted from a browser: make them on a server.',
    ],
    causes: [[redirectUriPlatformNotSpa, 6]],
    rule: 'redirect-uri-not-single-page',
    source: 'docs/identity-platform/v2-oauth2-auth-code-flow.md; public issue thread',
    confidence: 'observed',
  },
  {
    code: 9002327,
    oauthError: 'invalid_request',
    stage: 'token',
    meaning:
      'The redirect URI is registered as a single-page application, but the code was redeemed without an Origin header, as a server or a desktop app does.',
    fix: [
      'Move the redirect URI from Single-page application to Web for a server with a secret, or to Mobile and desktop applications for a program.',
      'If it is a browser, look for a proxy or an extension that removes the Origin header.',
    ],
    causes: [[spaCodeRedeemedServerSide, 6]],
    rule: 'redirect-uri-single-page',
    source: 'docs/identity-platform/v2-oauth2-auth-code-flow.md; public issue thread',
    confidence: 'observed',
  },
];
