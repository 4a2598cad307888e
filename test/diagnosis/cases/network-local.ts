import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { guid } from '../writing/invented.ts';
import * as says from '../writing/messages.ts';
import { azidentityNet, msalJsOld, msalNet } from '../writing/microsoft-libraries.ts';
import { signInPane } from '../writing/tools.ts';

const tenant = guid('t-delta');

export const NETWORK_LOCAL: readonly Case[] = [
  {
    id: 'proxy-timeout-python',
    cause: 'network_proxy_blocks_entra',
    code: null,
    format: 'stack-trace',
    text: block`
      urllib3.exceptions.MaxRetryError: HTTPSConnectionPool(host='login.microsoftonline.com', port=443): Max retries exceeded with url: /${tenant}/v2.0/.well-known/openid-configuration (Caused by ConnectTimeoutError(<urllib3.connection.HTTPSConnection object at 0x7f0c>, 'Connection to login.microsoftonline.com timed out. (connect timeout=None)'))
      The server only gets out through proxy.delta.example:3128.
    `,
  },
  {
    id: 'proxy-authentication-net',
    cause: 'network_proxy_blocks_entra',
    code: null,
    format: 'net-exception',
    text: block`
      System.Net.Http.HttpRequestException: The proxy tunnel request to proxy 'http://webproxy.delta.example:8080/' failed with status code '407'."
         at System.Net.Http.HttpConnectionPool.EstablishProxyTunnelAsync(Boolean async, CancellationToken cancellationToken)
         at Microsoft.Identity.Client.Http.HttpManager.ExecuteAsync(Uri endpoint, IDictionary\`2 headers, HttpContent body, HttpMethod method, CancellationToken cancellationToken)
    `,
  },
  {
    id: 'proxy-endpoints-resolution',
    cause: 'network_proxy_blocks_entra',
    code: null,
    format: 'msal-node',
    holdOut: true,
    text: block`
      ClientAuthError: endpoints_resolution_error: Endpoints cannot be resolved
          at Authority.resolveEndpointsAsync
      connect ETIMEDOUT 20.190.160.14:443
      our firewall denies everything but the allow list, curl https://login.microsoftonline.com hangs too
    `,
  },
  {
    id: 'proxy-spring-refused',
    cause: 'network_proxy_blocks_entra',
    code: null,
    format: 'spring',
    text: `[invalid_token_response] An error occurred while attempting to retrieve the OAuth 2.0 Access Token Response: I/O error on POST request for "https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token": Connection timed out; nested exception is java.net.ConnectException: Connection timed out (no -Dhttps.proxyHost set)`,
  },
  {
    id: 'tls-node-local-issuer',
    cause: 'tls_certificate_not_trusted',
    code: null,
    format: 'msal-node',
    text: block`
      ClientAuthError: network_error: Network request failed. fetch failed
        cause: Error: unable to get local issuer certificate
            at TLSSocket.onConnectSecure (node:_tls_wrap:1674:34) { code: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY' }
    `,
  },
  {
    id: 'tls-az-login',
    cause: 'tls_certificate_not_trusted',
    code: null,
    format: 'azure-cli',
    holdOut: true,
    text: block`
      HTTPSConnectionPool(host='login.microsoftonline.com', port=443): Max retries exceeded with url: /organizations/v2.0/.well-known/openid-configuration (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate in certificate chain (_ssl.c:1006)')))
      Certificate verification failed. This typically happens when using Azure CLI behind a proxy that intercepts traffic with a self-signed certificate. Please add this certificate to the trusted CA bundle. More info: https://docs.microsoft.com/cli/azure/use-cli-effectively#work-behind-a-proxy.
    `,
  },
  {
    id: 'tls-java-pkix',
    cause: 'tls_certificate_not_trusted',
    code: null,
    format: 'msal-java',
    text: 'com.microsoft.aad.msal4j.MsalClientException: javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target\n\tat com.microsoft.aad.msal4j.HttpHelper.executeHttpRequest(HttpHelper.java:60)',
  },
  {
    id: 'tls-dotnet-root',
    cause: 'tls_certificate_not_trusted',
    code: null,
    format: 'asp-net',
    text: "System.InvalidOperationException: IDX20803: Unable to obtain configuration from: 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration'.\n ---> System.Net.Http.HttpRequestException: The SSL connection could not be established, see inner exception.\n ---> System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot",
  },
  {
    id: 'localhost-enotfound',
    cause: 'localhost_not_resolvable',
    code: null,
    format: 'stack-trace',
    text: "Error: getaddrinfo ENOTFOUND localhost\n    at GetAddrInfoReqWrap.onlookup [as oncomplete] (node:dns:118:26) {\n  errno: -3008,\n  code: 'ENOTFOUND',\n  syscall: 'getaddrinfo',\n  hostname: 'localhost'\n}\nthe sign-in helper could not start its redirect listener",
  },
  {
    id: 'localhost-hosts-file',
    cause: 'localhost_not_resolvable',
    code: null,
    format: 'question',
    holdOut: true,
    text: 'After login the browser opens http://localhost:51734/?code=0.AXQ... and shows DNS_PROBE_FINISHED_NXDOMAIN / "localhost’s server IP address could not be found". An adblock tool has rewritten my hosts file, ping localhost: could not find host.',
  },
  {
    id: 'localhost-go-listen',
    cause: 'localhost_not_resolvable',
    code: null,
    format: 'several-lines',
    text: 'InteractiveBrowserCredential: listen tcp: lookup localhost on 10.96.0.10:53: no such host\nfailed to start the local redirect server',
  },
  {
    id: 'listener-devcontainer',
    cause: 'loopback_listener_unreachable',
    code: null,
    format: 'question',
    text: block`
      az login inside a dev container on a remote host. The browser on my laptop signs in and ends at
      http://localhost:43117/?code=0.AW8A...&state=... "This site can’t be reached. localhost refused to connect. ERR_CONNECTION_REFUSED"
      and the terminal in the container keeps waiting.
    `,
  },
  {
    id: 'listener-ssh',
    cause: 'loopback_listener_unreachable',
    code: null,
    format: 'azure-cli',
    holdOut: true,
    text: block`
      me@jump-01:~$ az login
      A web browser has been opened at https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize. Please continue the login in the web browser.
      (ssh -X, the link opened on my PC) after sign-in: Unable to connect. Firefox can’t establish a connection to the server at localhost:38721.
    `,
  },
  {
    id: 'listener-docker-mcp',
    cause: 'loopback_listener_unreachable',
    code: null,
    format: 'several-lines',
    text: block`
      docker run --rm -it tool login
      Listening on http://127.0.0.1:3334 for the OAuth callback ...
      (browser on the host) http://localhost:3334/callback?code=... -> ERR_CONNECTION_REFUSED, port 3334 is not published
    `,
  },
  {
    id: 'loop-msal-js',
    cause: 'client_request_loop',
    code: 'AADSTS50196',
    format: 'msal-js',
    text: msalJsOld(says.requestLoop()),
  },
  {
    id: 'loop-net',
    cause: 'client_request_loop',
    code: 'AADSTS50196',
    format: 'net-exception',
    text: azidentityNet(says.requestLoop(), 'UsernamePasswordCredential'),
  },
  {
    id: 'loop-powershell',
    cause: 'client_request_loop',
    code: 'AADSTS50196',
    format: 'powershell',
    holdOut: true,
    text: block`
      foreach ($site in $sites) { Connect-PnPOnline -Url $site.Url -Interactive }
      Connect-PnPOnline: AADSTS50196: The server terminated an operation because it encountered a client request loop. Please contact your app vendor.
      about the 20th site
    `,
  },
  {
    id: 'loop-log',
    cause: 'client_request_loop',
    code: 'AADSTS50196',
    format: 'sign-in-log',
    holdOut: true,
    text: signInPane(says.requestLoop(), 'Asset Uploader', 'w.mensah@delta.example'),
  },
  {
    id: 'loop-msal-net',
    cause: 'client_request_loop',
    code: 'AADSTS50196',
    format: 'msal-net',
    text: msalNet(says.requestLoop()),
  },
  {
    id: 'localhost-vs-code',
    cause: 'localhost_not_resolvable',
    code: null,
    format: 'browser-console',
    text: 'GET http://localhost:8400/?code=0.AXk&state=1 net::ERR_NAME_NOT_RESOLVED\nwith http://127.0.0.1:8400 typed by hand the page loads and the login finishes',
  },
  {
    id: 'listener-wsl',
    cause: 'loopback_listener_unreachable',
    code: null,
    format: 'several-errors',
    text: block`
      gio: http://localhost:45231: Operation not supported
      [WSL2] waiting for the sign-in to come back on http://localhost:45231 ...
      Edge (Windows side): Hmmm… can't reach this page. localhost refused to connect.
      Error: timed out waiting for the browser callback
    `,
  },
];
