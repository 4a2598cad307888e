import { correlationId, description, escaped, timestamp, tokenJson, type EntraError } from './entra-error.ts';

/** The ASP.NET Core handler when /authorize answered with an error. */
export function aspNet(error: EntraError): string {
  return `fail: Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectHandler[52]
      Message contains error: '${error.error}', error_description: '${description(error, '\n      ')}', error_uri: 'https://login.microsoftonline.com/error?code=${error.code}'.
fail: Microsoft.AspNetCore.Diagnostics.DeveloperExceptionPageMiddleware[1]
      An unhandled exception has occurred while executing the request.
      System.Exception: An error was encountered while handling the remote login.
       ---> Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectProtocolException: Message contains error: '${error.error}', error_description: '${description(error)}'
         at Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectHandler.RedeemAuthorizationCodeAsync(OpenIdConnectMessage tokenEndpointRequest)
         at Microsoft.AspNetCore.Authentication.RemoteAuthenticationHandler\`1.HandleRequestAsync()`;
}

/** Spring Security, when the token endpoint answered with an error. */
export function spring(error: EntraError): string {
  return `WARN 1 --- [nio-8080-exec-4] .s.o.c.w.OAuth2LoginAuthenticationFilter : Authentication request failed
org.springframework.security.oauth2.core.OAuth2AuthenticationException: [${error.error}] ${description(error)}
	at org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationProvider.authenticate(OAuth2LoginAuthenticationProvider.java:111) ~[spring-security-oauth2-client-6.2.3.jar:6.2.3]
	at org.springframework.security.authentication.ProviderManager.authenticate(ProviderManager.java:182) ~[spring-security-core-6.2.3.jar:6.2.3]
Caused by: org.springframework.security.oauth2.core.OAuth2AuthorizationException: [${error.error}] ${description(error)}`;
}

/** Spring's client credentials. */
export function springClient(error: EntraError): string {
  return `org.springframework.security.oauth2.client.ClientAuthorizationException: [${error.error}] ${description(error)}
	at org.springframework.security.oauth2.client.ClientCredentialsOAuth2AuthorizedClientProvider.getTokenResponse(ClientCredentialsOAuth2AuthorizedClientProvider.java:103)`;
}

/** next-auth 4. */
export function nextAuth(error: EntraError): string {
  return `[next-auth][error][OAUTH_CALLBACK_ERROR]
https://next-auth.js.org/errors#oauth_callback_error ${error.error} (${description(error, '\r\n')}) {
  error: OPError: ${error.error} (${description(error)})
      at processResponse (/app/node_modules/openid-client/lib/helpers/process_response.js:38:13)
      at Client.grant (/app/node_modules/openid-client/lib/client.js:1354:22)
      at async oAuthCallback (/app/node_modules/next-auth/core/lib/oauth/callback.js:120:16) {
    name: 'OAuthCallbackError',
    code: undefined
  },
  providerId: 'azure-ad',
  message: '${error.error}'
}`;
}

/** Auth.js 5. */
export function authJs(error: EntraError): string {
  return `[auth][error] CallbackRouteError: Read more at https://errors.authjs.dev#callbackrouteerror
[auth][cause]: ResponseBodyError: server responded with an error in the response body
    at handleOAuth (webpack-internal:///(rsc)/./node_modules/@auth/core/lib/actions/callback/oauth/callback.js:159:27)
[auth][details]: {
  "error": "${error.error}",
  "error_description": "${escaped(description(error))}",
  "error_codes": [
    ${error.code}
  ],
  "timestamp": "${timestamp(error)}",
  "correlation_id": "${correlationId(error)}",
  "provider": "microsoft-entra-id"
}`;
}

/** passport-oauth2 and its descendants. */
export function passport(error: EntraError): string {
  return `InternalOAuthError: Failed to obtain access token
    at OAuth2Strategy._createOAuthError (/home/node/app/node_modules/passport-oauth2/lib/strategy.js:423:17)
    at /home/node/app/node_modules/passport-oauth2/lib/strategy.js:177:45 {
  oauthError: {
    statusCode: 400,
    data: '${tokenJson(error).replaceAll("'", "\\'")}'
  }
}`;
}

/** What reaches the redirect URI, `+` for spaces. */
export function redirectQuery(redirectUri: string, error: EntraError, state: string): string {
  return `${redirectUri}?${new URLSearchParams(toParameters(error, state)).toString()}`;
}

/** The same in the fragment, `%20` for spaces. */
export function redirectFragment(redirectUri: string, error: EntraError, state: string): string {
  return `${redirectUri}#${Object.entries(toParameters(error, state))
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;
}

function toParameters(error: EntraError, state: string): Record<string, string> {
  return {
    error: error.error,
    error_description: description(error, '\r\n'),
    error_uri: `https://login.microsoftonline.com/error?code=${error.code}`,
    state,
  };
}
