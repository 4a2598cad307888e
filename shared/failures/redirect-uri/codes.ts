import { menuPath } from '../../entra/admin-center.ts';
import { redirectUriHttpBehindProxy } from './causes/redirect-uri-http-behind-proxy.ts';
import { redirectUriNoneRegistered } from './causes/redirect-uri-none-registered.ts';
import { redirectUriNotRegistered } from './causes/redirect-uri-not-registered.ts';
import { redirectUriNotSentOrRegistered } from './causes/redirect-uri-not-sent-or-registered.ts';
import { redirectUriTokenRequestDiffers } from './causes/redirect-uri-token-request-differs.ts';
import { redirectUriUrnScheme } from './causes/redirect-uri-urn-scheme.ts';
import type { CodeRow } from '../../reasoning/code.ts';

export const CODES: readonly CodeRow[] = [
  {
    code: 50011,
    name: 'InvalidReplyTo',
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'The redirect URI in the request is not registered for this app.',
    fix: [
      `In ${menuPath('redirect-uris')}, add the URI exactly as the app sends it: scheme, host, port, the letter case of the path and a trailing slash all count.`,
      'Read redirect_uri in the address bar of the error page: that is what was actually sent.',
      'Keep http for localhost. With a public host it usually means a proxy that ends TLS, and an app that ignores X-Forwarded-Proto and X-Forwarded-Host.',
      'Check that the message names the client ID that you mean: the URI may be registered for another app.',
      'With the Windows broker, register ms-appx-web://Microsoft.AAD.BrokerPlugin/<client ID> under Mobile and desktop applications.',
    ],
    causes: [
      [redirectUriNotRegistered, 4.5],
      [redirectUriHttpBehindProxy, 1.6],
    ],
    rule: 'redirect-uri-not-registered',
    source:
      'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548; MicrosoftDocs/SupportArticles-docs:support/entra/entra-id/app-integration/error-code-AADSTS50011-redirect-uri-mismatch.md; docs/identity-platform/reply-url.md; msal-python msal/broker.py (WAM)',
  },
  {
    code: 70004,
    name: 'InvalidRedirectUri',
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'This client cannot use the redirect URI that the request names.',
    fix: ['Send one of the redirect URIs that are registered for this client ID.'],
    causes: [[redirectUriNotRegistered, 2]],
    rule: 'redirect-uri-not-registered',
  },
  {
    code: 90102,
    name: 'InvalidUriParameter',
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'A parameter that has to be a complete URI is not one.',
    fix: ['Send it with scheme and host; the message names the parameter.'],
    causes: [],
    rule: 'request-refused',
  },
  {
    code: 500112,
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning: 'The redirect URI of the token request is not the one of the sign-in request.',
    fix: [
      'Send the same redirect_uri in both requests, byte for byte.',
      'Behind a proxy, look for http in one of them and https in the other.',
    ],
    causes: [
      [redirectUriTokenRequestDiffers, 5.5],
      [redirectUriHttpBehindProxy, 1],
    ],
    rule: 'redirect-uri-differs-at-token',
    source: 'public issue thread',
    confidence: 'observed',
  },
  {
    code: 500113,
    oauthError: 'invalid_request',
    stage: 'authorize',
    meaning: 'The app has no redirect URI registered, so Entra has nowhere to send its answer.',
    fix: [
      `In ${menuPath('redirect-uris')}, choose a platform and add its first redirect URI.`,
      'For a desktop or command-line app choose Mobile and desktop applications with http://localhost.',
    ],
    causes: [
      [redirectUriNoneRegistered, 5],
      [redirectUriNotSentOrRegistered, 1.2],
    ],
    rule: 'redirect-uri-none-registered',
    source: 'public issue thread',
    confidence: 'observed',
  },
  {
    code: 500119,
    oauthError: 'invalid_request',
    stage: 'authorize',
    meaning: 'The redirect URI uses a scheme that Entra does not accept, such as urn:.',
    fix: ['Register and send a redirect URI with https, http for localhost, or a scheme of the app’s own.'],
    causes: [[redirectUriUrnScheme, 6]],
    rule: 'request-refused',
    confidence: 'observed',
  },
  {
    code: 700009,
    oauthError: 'invalid_request',
    stage: 'token',
    meaning: 'The token request leaves out the redirect URI of the sign-in request.',
    fix: ['Send redirect_uri in the token request as well, with the value of the sign-in request.'],
    causes: [[redirectUriTokenRequestDiffers, 3.5]],
    rule: 'redirect-uri-differs-at-token',
    source: 'public issue or source text',
    confidence: 'observed',
  },
  {
    code: 900971,
    oauthError: 'invalid_request',
    stage: 'authorize',
    meaning: 'The request names no redirect URI, and the app has none registered to fall back on.',
    fix: [
      `Register a redirect URI under ${menuPath('redirect-uris')}, and send it as redirect_uri.`,
      'If one is registered, compare scheme and host with what the app actually sends, above all behind a proxy.',
    ],
    causes: [[redirectUriNotSentOrRegistered, 5.5]],
    rule: 'redirect-uri-none-registered',
  },
];
