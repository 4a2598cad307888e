import {
  correlationId,
  description,
  pythonDict,
  timestamp,
  tokenJson,
  tokenJsonPretty,
  traceId,
  type EntraError,
} from './entra-error.ts';

/** MSAL.js 3 and later, and MSAL Node: name, OAuth error, then the wrapped description. */
export function msalJs(error: EntraError, name = 'ServerError'): string {
  return `${name}: ${error.error}: Error(s): ${error.code} - Timestamp: ${timestamp(error)} - Description: ${description(error)} - Correlation ID: ${correlationId(error)} - Trace ID: ${traceId(error)}`;
}

/** MSAL.js 2 and MSAL Node 1. */
export function msalJsOld(error: EntraError, name = 'ServerError'): string {
  return `${name}: ${error.error}: ${error.code} - [${timestamp(error)}]: ${description(error, '\r\n')} - Correlation ID: ${correlationId(error)} - Trace ID: ${traceId(error)}`;
}

/** What `console.log` shows of MSAL Node's error object. */
export function msalNodeObject(error: EntraError): string {
  return `${msalJs(error)}
    at ResponseHandler.validateTokenResponse (/srv/app/node_modules/@azure/msal-common/dist/response/ResponseHandler.mjs:120:33)
    at ClientCredentialClient.executeTokenRequest (/srv/app/node_modules/@azure/msal-node/dist/client/ClientCredentialClient.mjs:118:25) {
  errorCode: '${error.error}',
  errorMessage: 'Error(s): ${error.code} - Timestamp: ${timestamp(error)} - Description: ${description(error).replaceAll("'", "\\'")}',
  subError: '${error.suberror ?? ''}',
  errorNo: ${error.code},
  correlationId: '${correlationId(error)}'
}`;
}

const NET_HINT =
  'A configuration issue is preventing authentication - check the error message from the server for details. You can modify the configuration in the application registration portal. See https://aka.ms/msal-net-invalid-client for details.  Original exception: ';

/** MSAL.NET's `ToString()`. */
export function msalNet(error: EntraError, version = '4.61.3.0'): string {
  const kind =
    error.error === 'invalid_grant' || error.error === 'interaction_required'
      ? 'MsalUiRequiredException'
      : 'MsalServiceException';
  const hint = error.error === 'invalid_client' ? NET_HINT : '';
  return `MSAL.NetCore.${version}.${kind}:
	ErrorCode: ${error.error}
Microsoft.Identity.Client.${kind}: ${hint}${description(error)}
   at Microsoft.Identity.Client.OAuth2.OAuth2Client.ThrowServerException(HttpResponse response, RequestContext requestContext)
   at Microsoft.Identity.Client.OAuth2.OAuth2Client.CreateResponse[T](HttpResponse response, RequestContext requestContext)
   at Microsoft.Identity.Client.Internal.Requests.RequestBase.RunAsync(CancellationToken cancellationToken)
	StatusCode: 400
	ResponseBody: ${tokenJson(error)}
	Headers: Cache-Control: no-store, no-cache
x-ms-request-id: ${traceId(error)}`;
}

/** ADAL for .NET. */
export function adalNet(error: EntraError): string {
  return `Microsoft.IdentityModel.Clients.ActiveDirectory.AdalServiceException: ${description(error, '\r\n')} ---> System.Net.Http.HttpRequestException:  Response status code does not indicate success: 400 (BadRequest). ---> System.Exception: ${tokenJson(error)}
   --- End of inner exception stack trace ---
   at Microsoft.IdentityModel.Clients.ActiveDirectory.Internal.Http.AdalHttpClient.<GetResponseAsync>d__22\`1.MoveNext()
	ErrorCode: ${error.error}
	StatusCode: 400`;
}

/** The old Go library, as Kubernetes components and Terraform print it. */
export function adalGo(error: EntraError, url: string): string {
  return `azure.BearerAuthorizer#WithAuthorization: Failed to refresh the Token for request to ${url}: StatusCode=401 -- Original Error: adal: Refresh request failed. Status Code = '401'. Response body: ${tokenJson(error)} Endpoint https://login.microsoftonline.com/`;
}

/** MSAL for Java. */
export function msalJava(error: EntraError): string {
  return `Caused by: com.microsoft.aad.msal4j.MsalServiceException: ${description(error)}
	at com.microsoft.aad.msal4j.MsalServiceExceptionFactory.fromHttpResponse(MsalServiceExceptionFactory.java:45)
	at com.microsoft.aad.msal4j.TokenRequestExecutor.createAuthenticationResultFromOauthHttpResponse(TokenRequestExecutor.java:141)
	at com.microsoft.aad.msal4j.TokenRequestExecutor.executeTokenRequest(TokenRequestExecutor.java:42)`;
}

/** MSAL for Python returns a dict; people print it. */
export const msalPython = (error: EntraError): string => pythonDict(error);

const RULE = '-'.repeat(80);

export function azidentityGo(error: EntraError, credential: string, tenant: string): string {
  return `${credential} authentication failed. ${description(error)}
POST https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token
${RULE}
RESPONSE 401: 401 Unauthorized
${RULE}
${tokenJsonPretty(error)}
${RULE}
To troubleshoot, visit https://aka.ms/azsdk/go/identity/troubleshoot`;
}

export function azidentityPython(error: EntraError, credential: string): string {
  return `${credential}.get_token failed: Authentication failed: ${description(error)}
Traceback (most recent call last):
  File "/usr/local/lib/python3.11/site-packages/azure/identity/_internal/decorators.py", line 33, in wrapper
    token = fn(*args, **kwargs)
  File "/usr/local/lib/python3.11/site-packages/azure/identity/_internal/client_credential_base.py", line 57, in _request_token
    raise ClientAuthenticationError(message=message, response=response)
azure.core.exceptions.ClientAuthenticationError: Authentication failed: ${description(error)}
Content: ${tokenJson(error)}`;
}

export function azidentityNet(error: EntraError, credential: string): string {
  return `Azure.Identity.AuthenticationFailedException: ${credential} authentication failed: ${error.error === 'invalid_client' ? NET_HINT : ''}${description(error)}
 ---> ${msalNet(error, '4.67.2.0')}
   --- End of inner exception stack trace ---
   at Azure.Identity.CredentialDiagnosticScope.FailWrapAndThrow(Exception ex, String additionalMessage, Boolean isCredentialUnavailable)`;
}

export function azureCli(error: EntraError): string {
  return `ERROR: ${description(error)}
Interactive authentication is needed. Please run:
az login`;
}
