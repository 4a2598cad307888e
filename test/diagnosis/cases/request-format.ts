import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import {
  description,
  entra,
  pythonDict,
  tokenJson,
  tokenJsonOld,
  tokenJsonPretty,
} from '../writing/entra-error.ts';
import { authorizationCode, guid } from '../writing/invented.ts';
import * as says from '../writing/messages.ts';
import { adalNet, msalJava, msalJs, msalJsOld, msalNet } from '../writing/microsoft-libraries.ts';
import { pageText } from '../writing/pages.ts';
import { goOauth2, keycloak, oauth2Proxy, powerShell } from '../writing/tools.ts';
import {
  aspNet,
  authJs,
  nextAuth,
  passport,
  redirectFragment,
  redirectQuery,
  spring,
} from '../writing/web-stacks.ts';

export const REQUEST_FORMAT: readonly Case[] = [
  {
    id: 'body-json-axios',
    cause: 'token_body_not_form_encoded',
    code: 'AADSTS900144',
    format: 'question',
    text: block`
      await axios.post(tokenUrl, { grant_type: 'client_credentials', client_id, client_secret, scope: 'https://graph.microsoft.com/.default' })

      → 400 ${tokenJson(says.parameterMissing('grant_type'))}

      But grant_type IS there!!
    `,
  },
  {
    id: 'body-json-header',
    cause: 'token_body_not_form_encoded',
    code: 'AADSTS900144',
    format: 'http-capture',
    holdOut: true,
    text: block`
      POST https://login.microsoftonline.com/${guid('t-canal')}/oauth2/v2.0/token HTTP/1.1
      Content-Type: application/json

      {
        "grant_type": "client_credentials",
        "client_id": "${guid('canal')}",
        "client_secret": "***",
        "scope": "api://canal/.default"
      }

      HTTP/1.1 400 Bad Request
      ${tokenJsonPretty(says.parameterMissing('grant_type'))}
    `,
  },
  {
    id: 'body-multipart',
    cause: 'token_body_not_form_encoded',
    code: 'AADSTS900144',
    format: 'curl',
    text: block`
      curl -X POST -F grant_type=authorization_code -F client_id=${guid('canal')} -F code=0.AX -H "Content-Type: multipart/form-data" https://login.microsoftonline.com/common/oauth2/v2.0/token
      ${tokenJsonOld(says.parameterMissing('grant_type'))}
    `,
  },
  {
    id: 'body-powershell-json',
    cause: 'token_body_not_form_encoded',
    code: 'AADSTS900144',
    format: 'powershell',
    text: block`
      $token = Invoke-RestMethod -Method Post -Uri $uri -Body ($params | ConvertTo-Json) -ContentType 'application/json'
      ${powerShell(says.parameterMissing('grant_type'))}
    `,
  },
  {
    id: 'parameters-in-query',
    cause: 'token_params_not_in_body',
    code: 'AADSTS900144',
    format: 'curl',
    text: block`
      curl -X POST "https://login.microsoftonline.com/${guid('t-lock')}/oauth2/v2.0/token?grant_type=client_credentials&client_id=${guid('lock')}&client_secret=xyz&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default"
      ${tokenJson(says.parameterMissing('grant_type'))}
    `,
  },
  {
    id: 'parameters-as-params-in-postman',
    cause: 'token_params_not_in_body',
    code: 'AADSTS900144',
    format: 'question',
    text: `In Postman I filled the Params tab (they show up after the ? of the URL) with grant_type, code, client_id, redirect_uri and sent the POST, body is none. Response: ${tokenJsonOld(says.parameterMissing('grant_type'))}`,
  },
  {
    id: 'parameters-by-get',
    cause: 'token_params_not_in_body',
    code: 'AADSTS900561',
    format: 'url-encoded',
    holdOut: true,
    text: `GET /organizations/oauth2/v2.0/token?client_id=${guid('lock')}&grant_type=authorization_code&code=0.AXcA -> error=invalid_request&error_description=AADSTS900561%3A%20The%20endpoint%20only%20accepts%20POST%20requests.%20Received%20a%20GET%20request.`,
  },
  {
    id: 'parameter-scope-missing',
    cause: 'required_parameter_missing',
    code: 'AADSTS900144',
    format: 'entra-page-text',
    text: pageText(says.parameterMissing('scope')),
  },
  {
    id: 'parameter-client-id-empty',
    cause: 'required_parameter_missing',
    code: 'AADSTS900144',
    format: 'redirect-url',
    text: block`
      https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=&response_type=code&redirect_uri=https%3A%2F%2Fquay.example%2Fcb&scope=openid
      ${description(says.parameterMissing('client_id'))}
    `,
  },
  {
    id: 'parameter-nonce-missing',
    cause: 'required_parameter_missing',
    code: 'AADSTS90014',
    format: 'redirect-fragment',
    holdOut: true,
    text: redirectFragment(
      'https://quay.example/',
      entra(
        90014,
        'invalid_request',
        "The required field 'nonce' is missing from the credential. Ensure that you have all the necessary parameters for the login request.",
      ),
      'z',
    ),
  },
  {
    id: 'parameter-assertion-missing',
    cause: 'required_parameter_missing',
    code: 'AADSTS900144',
    format: 'stack-trace',
    holdOut: true,
    text: block`
      org.apache.oltu.oauth2.common.exception.OAuthProblemException: invalid_request, ${description(says.parameterMissing('assertion'))}
      	at org.apache.oltu.oauth2.common.exception.OAuthProblemException.error(OAuthProblemException.java:59)
      	at example.quay.TokenExchange.onBehalfOf(TokenExchange.java:88)
      	at example.quay.OrdersController.list(OrdersController.java:31)
    `,
  },
  {
    id: 'code-not-valid',
    cause: 'grant_value_malformed',
    code: 'AADSTS70000',
    format: 'msal-net',
    text: msalNet(says.codeInvalid('code')),
  },
  {
    id: 'code-truncated-shell',
    cause: 'grant_value_malformed',
    code: 'AADSTS9002313',
    format: 'several-lines',
    text: block`
      I paste the code from the address bar into my script, the terminal cuts it at 256 characters.
      code=${authorizationCode('cut').slice(0, 120)}
      ${tokenJson(entra(9002313, 'invalid_grant', 'Invalid request. Request is malformed or invalid.'))}
    `,
  },
  {
    id: 'refresh-token-malformed',
    cause: 'grant_value_malformed',
    code: 'AADSTS70000',
    format: 'python-dict',
    holdOut: true,
    text: pythonDict(entra(70000, 'invalid_grant', 'Provided grant is invalid or malformed.')),
  },
  {
    id: 'code-parser-failure',
    cause: 'grant_value_malformed',
    code: 'AADSTS70000',
    format: 'adal',
    holdOut: true,
    text: adalNet(
      entra(
        70000,
        'invalid_grant',
        'Transmission data parser failure: Authorization Code is malformed or invalid.',
      ),
    ),
  },
  {
    id: 'verifier-next-auth',
    cause: 'pkce_verifier_mismatch',
    code: 'AADSTS501481',
    format: 'next-auth',
    text: nextAuth(says.verifierMismatch()),
  },
  {
    id: 'verifier-two-tabs',
    cause: 'pkce_verifier_mismatch',
    code: 'AADSTS501481',
    format: 'msal-js',
    text: msalJsOld(says.verifierMismatch()),
  },
  {
    id: 'verifier-old-code',
    cause: 'pkce_verifier_mismatch',
    code: 'AADSTS50148',
    format: 'token-json',
    holdOut: true,
    text: tokenJsonOld(
      entra(
        50148,
        'invalid_grant',
        'The code_verifier does not match the code_challenge supplied in the authorization request for PKCE.',
      ),
    ),
  },
  {
    id: 'id-token-off-aspnet',
    cause: 'id_token_implicit_not_enabled',
    code: 'AADSTS700054',
    format: 'asp-net',
    text: aspNet(says.idTokenNotEnabled()),
  },
  {
    id: 'id-token-off-form-post',
    cause: 'id_token_implicit_not_enabled',
    code: 'AADSTS700054',
    format: 'url-encoded',
    text: `error=unsupported_response_type&error_description=${encodeURIComponent(description(says.idTokenNotEnabled(), '\r\n')).replaceAll('%20', '+')}&state=OpenIdConnect.AuthenticationProperties%3dCfDJ8`,
  },
  {
    id: 'id-token-off-apache',
    cause: 'id_token_implicit_not_enabled',
    code: 'AADSTS700054',
    format: 'proxy-log',
    holdOut: true,
    text: `[Wed May 14 10:22:41 2025] [auth_openidc:error] [pid 812] [client 10.4.2.9:51022] oidc_authz_response: response contains error: unsupported_response_type, ${description(says.idTokenNotEnabled())}, referer: https://login.microsoftonline.com/`,
  },
  {
    id: 'parameter-missing-keycloak',
    cause: 'required_parameter_missing',
    code: 'AADSTS28003',
    format: 'identity-broker',
    text: keycloak(
      entra(
        28003,
        'invalid_request',
        'Provided value for the input parameter scope cannot be empty when requesting an access token using the provided authorization code. Please specify a valid scope.',
      ),
    ),
  },
  {
    id: 'verifier-spring',
    cause: 'pkce_verifier_mismatch',
    code: 'AADSTS501481',
    format: 'spring',
    text: spring(says.verifierMismatch()),
  },
  {
    id: 'code-not-valid-passport',
    cause: 'grant_value_malformed',
    code: 'AADSTS70000',
    format: 'passport',
    text: passport(says.codeInvalid('code')),
  },
  {
    id: 'id-token-off-authjs',
    cause: 'id_token_implicit_not_enabled',
    code: 'AADSTS700054',
    format: 'redirect-url',
    text: redirectQuery('https://forum.quay.example/auth/oidc/callback', says.idTokenNotEnabled(), 'f1'),
  },
  {
    id: 'parameters-in-query-java',
    cause: 'token_params_not_in_body',
    code: 'AADSTS900144',
    format: 'stack-trace',
    text: block`
      UriComponentsBuilder.fromHttpUrl(tokenUrl).queryParam("grant_type", "client_credentials").queryParam("client_id", id)...; restTemplate.postForEntity(uri, null, String.class)

      org.springframework.web.client.HttpClientErrorException$BadRequest: 400 Bad Request on POST request for "https://login.microsoftonline.com/${guid('t-java')}/oauth2/v2.0/token": "${tokenJson(says.parameterMissing('grant_type'))}"
      	at org.springframework.web.client.HttpClientErrorException.create(HttpClientErrorException.java:103)
    `,
  },
  {
    id: 'body-go-json',
    cause: 'token_body_not_form_encoded',
    code: 'AADSTS900144',
    format: 'nested-json',
    holdOut: true,
    text: block`
      http.Post(tokenURL, "application/json", bytes.NewReader(payload))
      ${goOauth2(says.parameterMissing('grant_type'))}
    `,
  },
  {
    id: 'parameter-client-id-authjs',
    cause: 'required_parameter_missing',
    code: 'AADSTS900144',
    format: 'next-auth',
    text: authJs(says.parameterMissing('client_id')),
  },
  {
    id: 'verifier-proxy',
    cause: 'pkce_verifier_mismatch',
    code: 'AADSTS501481',
    format: 'proxy-log',
    holdOut: true,
    text: oauth2Proxy(says.verifierMismatch()),
  },
  {
    id: 'code-not-valid-java',
    cause: 'grant_value_malformed',
    code: 'AADSTS70000',
    format: 'msal-java',
    text: msalJava(says.codeInvalid('refresh_token')),
  },
  {
    id: 'parameter-missing-msal',
    cause: 'required_parameter_missing',
    code: 'AADSTS900144',
    format: 'msal-js',
    text: msalJs(says.parameterMissing('code_verifier')),
  },
];
