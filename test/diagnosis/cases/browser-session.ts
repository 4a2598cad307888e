import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { guid, letters } from '../writing/invented.ts';
import * as says from '../writing/messages.ts';
import { msalJs, msalJsOld } from '../writing/microsoft-libraries.ts';
import { redirectFragment } from '../writing/web-stacks.ts';

const RESPONSE_CLEARED =
  'BrowserAuthError: hash_empty_error: Hash value cannot be processed because it is empty. Please verify that your redirectUri is not clearing the hash.';

export const BROWSER_SESSION: readonly Case[] = [
  {
    id: 'correlation-aspnet',
    cause: 'correlation_or_nonce_cookie_lost',
    code: null,
    format: 'asp-net',
    text: block`
      warn: Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectHandler[15]
            '.AspNetCore.Correlation.${letters('corr', 43)}' cookie not found.
      info: Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectHandler[4]
            Error from RemoteAuthentication: Correlation failed..
      System.Exception: An error was encountered while handling the remote login.
       ---> System.Exception: Correlation failed.
         at Microsoft.AspNetCore.Authentication.RemoteAuthenticationHandler\`1.HandleRequestAsync()
    `,
  },
  {
    id: 'correlation-owin-nonce',
    cause: 'correlation_or_nonce_cookie_lost',
    code: null,
    format: 'stack-trace',
    text: `IDX21323: RequireNonce is 'System.Boolean'. OpenIdConnectProtocolValidationContext.Nonce was null, OpenIdConnectProtocol.ValidatedIdToken.Payload.Nonce was not null. The nonce cannot be validated. If you don't need to check the nonce, set OpenIdConnectProtocolValidator.RequireNonce to 'false'. Note if a 'nonce' is found it will be evaluated.\n   at Microsoft.Owin.Security.OpenIdConnect.OpenIdConnectAuthenticationHandler.<AuthenticateCoreAsync>d__14.MoveNext()`,
  },
  {
    id: 'correlation-samesite-http',
    cause: 'correlation_or_nonce_cookie_lost',
    code: null,
    format: 'question',
    holdOut: true,
    text: 'Behind Application Gateway (TLS offload) Chrome drops the cookie: "This Set-Cookie was blocked because it had the SameSite=None attribute but did not have the Secure attribute". After login: Exception: Correlation failed. Unknown location. Directly against Kestrel over https it works.',
  },
  {
    id: 'state-cookie-next-auth',
    cause: 'correlation_or_nonce_cookie_lost',
    code: null,
    format: 'next-auth',
    text: block`
      [next-auth][error][OAUTH_CALLBACK_ERROR]
      https://next-auth.js.org/errors#oauth_callback_error State cookie was missing. {
        error: TypeError: State cookie was missing.
            at Object.use (/app/node_modules/next-auth/core/lib/oauth/checks.js:103:23)
        providerId: 'azure-ad',
        message: 'State cookie was missing.'
      }
    `,
  },
  {
    id: 'state-mismatch-msal',
    cause: 'state_mismatch_or_missing',
    code: null,
    format: 'msal-js',
    text: 'ClientAuthError: state_mismatch: State mismatch error. Please check your network. Continued requests may cause cache overflow.\n    at validateServerAuthorizationCodeResponse (ResponseHandler.mjs:60:15)',
  },
  {
    id: 'state-mismatch-openid-client',
    cause: 'state_mismatch_or_missing',
    code: null,
    format: 'stack-trace',
    holdOut: true,
    text: `RPError: state mismatch, expected ${letters('expected', 43)}, got: ${letters('got', 43)}\n    at Client.callback (/project/node_modules/openid-client/lib/client.js:399:13)\n    at oAuthCallback (/project/node_modules/next-auth/core/lib/oauth/callback.js:129:29)`,
  },
  {
    id: 'state-spring-request-not-found',
    cause: 'state_mismatch_or_missing',
    code: null,
    format: 'spring',
    holdOut: true,
    text: 'org.springframework.security.oauth2.core.OAuth2AuthenticationException: [authorization_request_not_found] \n\tat org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter.attemptAuthentication(OAuth2LoginAuthenticationFilter.java:173)\nTwo instances without sticky sessions; the callback reaches the other one.',
  },
  {
    id: 'state-proxy-csrf',
    cause: 'correlation_or_nonce_cookie_lost',
    code: null,
    format: 'proxy-log',
    text: '[2025/01/21 19:02:50] [oauthproxy.go:852] Error while parsing OAuth2 state: invalid length\n[2025/01/21 19:02:50] [oauthproxy.go:871] Invalid authentication via OAuth2: unable to obtain CSRF cookie',
  },
  {
    id: 'nonce-mismatch-msal',
    cause: 'nonce_mismatch',
    code: null,
    format: 'msal-js',
    text: 'ClientAuthError: nonce_mismatch: Nonce mismatch error. This may be caused by a race condition in concurrent requests.',
  },
  {
    id: 'nonce-mismatch-idx',
    cause: 'nonce_mismatch',
    code: null,
    format: 'asp-net',
    holdOut: true,
    text: `Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectProtocolInvalidNonceException: IDX21321: The 'nonce' found in the jwt token did not match the expected nonce.\nexpected: '638500000000000000.${letters('n1', 40)}'\nfound in jwt: '638499999000000000.${letters('n2', 40)}'`,
  },
  {
    id: 'nonce-mismatch-spring',
    cause: 'nonce_mismatch',
    code: null,
    format: 'spring',
    text: 'org.springframework.security.oauth2.core.OAuth2AuthenticationException: [invalid_nonce] \n\tat org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider.validateNonce(OidcAuthorizationCodeAuthenticationProvider.java:236)',
  },
  {
    id: 'nonce-mismatch-openid-client',
    cause: 'nonce_mismatch',
    code: null,
    format: 'jwt-library',
    text: `RPError: nonce mismatch, expected ${letters('n3', 32)}, got: ${letters('n4', 32)}\n    at Client.validateIdToken (/srv/node_modules/openid-client/lib/client.js:784:13)`,
  },
  {
    id: 'interaction-in-progress-react',
    cause: 'interaction_in_progress',
    code: null,
    format: 'browser-console',
    text: 'Uncaught (in promise) BrowserAuthError: interaction_in_progress: Interaction is currently in progress. Please ensure that this interaction has been completed before calling an interactive API.   For more visit: aka.ms/msaljs/browser-errors\n    at preflightCheck (BrowserUtils.ts:210)\n    at loginRedirect (App.tsx:18)',
  },
  {
    id: 'interaction-in-progress-v4',
    cause: 'interaction_in_progress',
    code: null,
    format: 'msal-js',
    holdOut: true,
    text: 'BrowserAuthError: interaction_in_progress: See https://aka.ms/msal.js.errors#interaction_in_progress for details\n    at createBrowserAuthError (BrowserAuthError.mjs:301:12)\n    at BrowserCacheManager.setInteractionInProgress (BrowserCacheManager.mjs:1012:27)',
  },
  {
    id: 'interaction-in-progress-words',
    cause: 'interaction_in_progress',
    code: null,
    format: 'question',
    text: 'Angular: MsalGuard and my component both call loginRedirect() on start, handleRedirectPromise not awaited. Console: "Interaction is currently in progress. Please ensure that this interaction has been completed before calling an interactive API." After clearing sessionStorage it works once.',
  },
  {
    id: 'response-cleared-hash-empty',
    cause: 'redirect_response_cleared_by_app',
    code: null,
    format: 'browser-console',
    text: `${RESPONSE_CLEARED} Given Url: http://localhost:4200/\n    at Function.createEmptyHashError (vendor.js:103092:16)`,
  },
  {
    id: 'response-cleared-router',
    cause: 'redirect_response_cleared_by_app',
    code: null,
    format: 'question',
    holdOut: true,
    text: block`
      loginPopup hangs and then: BrowserAuthError: monitor_window_timeout: Token acquisition in popup failed due to timeout.
      In the popup I can see /#code=0.AX... for a moment, then our Vue router (hash mode) replaces the URL with /#/home.
    `,
  },
  {
    id: 'response-cleared-known-properties',
    cause: 'redirect_response_cleared_by_app',
    code: null,
    format: 'msal-js',
    text: 'BrowserAuthError: hash_does_not_contain_known_properties: Hash does not contain known properites. Please verify that your redirectUri is not changing the hash.\n    at createHashDoesNotContainKnownPropertiesError',
  },
  {
    id: 'third-party-cookies-silent',
    cause: 'third_party_cookies_blocked',
    code: 'AADSTS50058',
    format: 'msal-js',
    text: msalJsOld(says.silentWithoutSession(), 'InteractionRequiredAuthError'),
  },
  {
    id: 'third-party-cookies-fragment',
    cause: 'third_party_cookies_blocked',
    code: 'AADSTS50058',
    format: 'redirect-fragment',
    holdOut: true,
    text: block`
      ssoSilent in Safari, prompt=none in the hidden iframe, works in Edge
      ${redirectFragment('https://portal.jetty.example/auth.html', says.silentWithoutSession(), 'eyJ')}
    `,
  },
  {
    id: 'third-party-cookies-incognito',
    cause: 'third_party_cookies_blocked',
    code: null,
    format: 'browser-console',
    text: block`
      InteractionRequiredAuthError: login_required: silent token renewal in iframe, user has to log in again after one hour
      Only in Chrome incognito ("Block third-party cookies" is on) and Firefox strict mode. The request to https://login.microsoftonline.com/${guid('t-jetty')}/oauth2/v2.0/authorize?...&prompt=none has no Cookie header.
    `,
  },
  {
    id: 'third-party-cookies-new-wrapper',
    cause: 'third_party_cookies_blocked',
    code: 'AADSTS50058',
    format: 'several-errors',
    text: block`
      [Error] Refused to display 'https://login.microsoftonline.com/' in a frame because it set 'X-Frame-Options' to 'deny'.
      [Error] ${msalJs(says.silentWithoutSession(), 'InteractionRequiredAuthError')}
      Safari 17, Prevent cross-site tracking on
    `,
  },
  {
    id: 'response-cleared-angular-iframe',
    cause: 'redirect_response_cleared_by_app',
    code: null,
    format: 'several-lines',
    text: block`
      [msal] monitorIframeForHash unable to find hash in url, timing out
      ClientAuthError: Token renewal operation failed due to timeout.
      The Angular router starts inside the hidden iframe and navigates to /dashboard, so #code=... is gone.
    `,
  },
  {
    id: 'correlation-replica-keys',
    cause: 'correlation_or_nonce_cookie_lost',
    code: null,
    format: 'several-lines',
    text: block`
      info: Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectHandler: Unable to unprotect the message.State.
      warn: '.AspNetCore.OpenIdConnect.Nonce.CfDJ8${letters('dp', 30)}' cookie not found
      Two replicas, DataProtection keys are kept in each container.
    `,
  },
  {
    id: 'interaction-in-progress-description',
    cause: 'interaction_in_progress',
    code: null,
    format: 'several-errors',
    text: block`
      POST https://browser.events.data.example/ net::ERR_BLOCKED_BY_CLIENT
      Warning: React does not recognize the \`isActive\` prop on a DOM element.
      BrowserAuthError: interaction_in_progress: Interaction is currently in progress.
      GET /favicon.ico 404
    `,
  },
];
