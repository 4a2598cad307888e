import { description, escaped, timestamp, tokenJson, tokenJsonOld, type EntraError } from './entra-error.ts';
import { guid } from './invented.ts';

export function oauth2Proxy(error: EntraError): string {
  return `[2024/11/06 08:14:52] [oauthproxy.go:902] Error redeeming code during OAuth2 callback: token exchange failed: oauth2: "${error.error}" "${description(error)}" "https://login.microsoftonline.com/error?code=${error.code}"
[2024/11/06 08:14:52] [error_page.go:93] Permission to render error page: 500 Internal Error`;
}

export function grafana(error: EntraError): string {
  return `logger=authn.service t=2025-02-11T07:41:09.118Z level=warn msg="Failed to authenticate request" client=auth.client.azuread error="[auth.oauth.token.exchange] failed to exchange code to token: oauth2: \\"${error.error}\\" \\"${description(error)}\\""
logger=context userId=0 orgId=0 uname= t=2025-02-11T07:41:09.121Z level=info msg="Request Completed" method=GET path=/login/azuread status=302`;
}

export function keycloak(error: EntraError): string {
  return `2025-03-18 14:22:31,907 ERROR [org.keycloak.broker.oidc.AbstractOAuth2IdentityProvider] (executor-thread-12) Failed to make identity provider oauth callback: org.keycloak.broker.provider.IdentityBrokerException: No access_token available in OAuth server response: ${tokenJson(error)}
	at org.keycloak.broker.oidc.OIDCIdentityProvider.verifyAccessToken(OIDCIdentityProvider.java:511)
2025-03-18 14:22:31,912 WARN  [org.keycloak.events] (executor-thread-12) type="IDENTITY_PROVIDER_LOGIN_ERROR", realmId="main", error="identity_provider_login_failure"`;
}

export function terraform(error: EntraError): string {
  return `╷
│ Error: building account: could not acquire access token to parse claims: clientCredentialsToken: received HTTP status 401 with response: ${tokenJson(error)}
│ 
│   with provider["registry.terraform.io/hashicorp/azuread"],
│   on providers.tf line 1, in provider "azuread":
│    1: provider "azuread" {
╵`;
}

export function goOauth2(error: EntraError): string {
  return `oauth2: cannot fetch token: 401 Unauthorized
Response: ${tokenJsonOld(error)}`;
}

/** `Invoke-RestMethod` of Windows PowerShell. */
export function powerShell(error: EntraError, command = 'Invoke-RestMethod'): string {
  return `${command} : ${tokenJson(error)}
At C:\\scripts\\token.ps1:14 char:10
+ $token = ${command} -Method Post -Uri $uri -Body $body
+          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [${command}], WebException`;
}

/** The log of the `azure/login` action. */
export function githubActions(error: EntraError, subject: string): string {
  return `Running Azure CLI Login.
/usr/bin/az cloud set -n azurecloud
Done setting cloud: "azurecloud"
Federated token details:
 issuer - https://token.actions.githubusercontent.com
 subject claim - ${subject}
Attempting Azure CLI login by using OIDC...
Error: ${description(error)}

Error: Interactive authentication is needed. Please run:
az login

Error: Login failed with Error: The process '/usr/bin/az' failed with exit code 1. Double check if the 'auth-type' is correct.`;
}

/** A record of `GET /auditLogs/signIns`. */
export function signInRecord(error: EntraError, more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify(
    {
      id: guid(`sign-in ${error.message}`),
      createdDateTime: timestamp(error).replace(' ', 'T'),
      userPrincipalName: 'lena.ortiz@harborlane.example',
      appDisplayName: 'Harbor Portal',
      clientAppUsed: 'Browser',
      conditionalAccessStatus: 'notApplied',
      isInteractive: true,
      ...more,
      status: { errorCode: error.code, failureReason: error.message, additionalDetails: null },
    },
    null,
    2,
  );
}

/** The sign-in log's details pane, as copied from the admin center. */
export function signInPane(error: EntraError, application: string, user: string): string {
  return `Date	${timestamp(error)}
Request ID	${guid(`request ${error.message}`)}
User	${user}
Application	${application}
Status	Failure
Sign-in error code	${error.code}
Failure reason	${error.message}
Client app	Mobile Apps and Desktop clients`;
}

export function powerAutomate(error: EntraError): string {
  return `{"statusCode":401,"headers":{"Date":"${timestamp(error)}","x-ms-ests-server":"2.1.19343.5 - WEULR1 ProdSlices"},"body":{"error":{"code":"Unauthorized","message":"The connector could not get a token. Inner error: ${escaped(tokenJson(error))}"}}}`;
}
