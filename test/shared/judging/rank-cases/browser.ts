import { type CausedTexts } from './case.ts';

export const BROWSER: CausedTexts = {
  correlation_or_nonce_cookie_lost: [
    'System.Exception: An error was encountered while handling the remote login. ---> System.Exception: Correlation failed.',
    "IDX21323: RequireNonce is 'True'. OpenIdConnectProtocolValidationContext.Nonce was null, OpenIdConnectProtocol.ValidatedIdToken.Payload.Nonce was not null.",
    '[authorization_request_not_found] Spring Security oauth2 login behind two replicas',
  ],
  state_mismatch_or_missing: [
    'ClientAuthError: state_mismatch: State mismatch error. Please check your network. Continued requests may cause cache overflow.',
    'MismatchingStateError: (mismatching_state) CSRF Warning! State not equal in request and response.',
    'Laravel\\Socialite\\Two\\InvalidStateException',
  ],
  nonce_mismatch: [
    'ClientAuthError: nonce_mismatch: Nonce mismatch error.',
    'RPError: nonce mismatch, expected abc, got: def',
  ],
  interaction_in_progress: [
    'BrowserAuthError: interaction_in_progress: Interaction is currently in progress. Please ensure that this interaction has been completed before calling an interactive API.',
    'Uncaught (in promise) interaction_in_progress in React StrictMode with loginRedirect',
  ],
  redirect_response_cleared_by_app: [
    'BrowserAuthError: hash_empty_error: Hash value cannot be processed because it is empty. Please verify that your redirectUri is not clearing the hash.',
    'The Angular router with useHash: true removes the hash before MSAL reads it. NG04002: Cannot match any routes. URL Segment: code',
  ],
  third_party_cookies_blocked: [
    "login_required: AADSTS50058: A silent sign-in request was sent but no user is signed in. The cookies used to represent the user's session were not sent in the request to Azure AD.",
    'ssoSilent fails in Safari with third party cookies blocked: monitor_window_timeout',
  ],
};

export const NETWORK: CausedTexts = {
  network_proxy_blocks_entra: [
    'ClientAuthError: endpoints_resolution_error: getaddrinfo ENOTFOUND login.microsoftonline.com behind our corporate proxy',
    "requests.exceptions.ConnectTimeout: HTTPSConnectionPool(host='login.microsoftonline.com', port=443): Max retries exceeded with url: /common/v2.0/.well-known/openid-configuration",
    'Proxy Authentication Required (407) when calling https://login.microsoftonline.com',
  ],
  tls_certificate_not_trusted: [
    'FetchError: request to https://login.microsoftonline.com/common failed, reason: self-signed certificate in certificate chain',
    "requests.exceptions.SSLError: HTTPSConnectionPool(host='login.microsoftonline.com'): [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate",
    'javax.net.ssl.SSLHandshakeException: PKIX path building failed: unable to find valid certification path to requested target https://login.microsoftonline.com',
  ],
  localhost_not_resolvable: [
    'After sign-in the browser shows: localhost’s server IP address could not be found. DNS_PROBE_FINISHED_NXDOMAIN',
    'Error: getaddrinfo ENOTFOUND localhost while waiting for the redirect http://localhost:8400',
  ],
  loopback_listener_unreachable: [
    'az login in a dev container: browser redirects to http://localhost:45709/?code=… and shows "localhost refused to connect" ERR_CONNECTION_REFUSED',
    'InteractiveBrowserCredential in Docker: redirect to http://localhost:8400 never reaches the container, site can’t be reached',
  ],
  client_request_loop: [
    'AADSTS50196: The server terminated an operation because it encountered a client request loop. Please contact your app vendor.',
    'LoopDetected - A client loop has been detected when our job calls Get-MsalToken for each user',
  ],
};
