import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { entra, tokenJson } from '../writing/entra-error.ts';
import { guid, jwt, letters } from '../writing/invented.ts';
import * as says from '../writing/messages.ts';
import { msalJs, msalNet } from '../writing/microsoft-libraries.ts';
import { pageHtml, pageText } from '../writing/pages.ts';
import { aspNet, nextAuth, redirectQuery, spring } from '../writing/web-stacks.ts';

const tenant = guid('t-weir');
const api = guid('weir api');

export const TOKEN_VALIDATION: readonly Case[] = [
  {
    id: 'version-idx10205',
    cause: 'token_version_mismatch',
    code: null,
    format: 'jwt-library',
    text: `Microsoft.IdentityModel.Tokens.SecurityTokenInvalidIssuerException: IDX10205: Issuer validation failed. Issuer: 'https://sts.windows.net/${tenant}/'. Did not match: validationParameters.ValidIssuer: 'null' or validationParameters.ValidIssuers: 'null' or validationParameters.ConfigurationManager.CurrentConfiguration.Issuer: 'https://login.microsoftonline.com/${tenant}/v2.0'. For more details, see https://aka.ms/IdentityModel/issuer-validation.`,
  },
  {
    id: 'version-pyjwt',
    cause: 'token_version_mismatch',
    code: null,
    format: 'jwt-library',
    holdOut: true,
    text: block`
      jwt.decode(token, key, algorithms=["RS256"], audience="api://weir", issuer="https://login.microsoftonline.com/${tenant}/v2.0")
        raise InvalidIssuerError("Invalid issuer")
      jwt.exceptions.InvalidIssuerError: Invalid issuer

      payload: {"aud":"api://weir","iss":"https://sts.windows.net/${tenant}/","appid":"${guid('weir ui')}","ver":"1.0","scp":"read"}
    `,
  },
  {
    id: 'version-spring-issuer',
    cause: 'token_version_mismatch',
    code: null,
    format: 'spring',
    holdOut: true,
    text: block`
      spring.security.oauth2.resourceserver.jwt.issuer-uri: https://login.microsoftonline.com/${tenant}/v2.0

      o.s.s.o.s.r.a.JwtAuthenticationProvider : Failed to authenticate since the JWT was invalid
      WWW-Authenticate: Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: The iss claim is not valid"

      token says "iss": "https://sts.windows.net/${tenant}/", accessTokenAcceptedVersion in the manifest is null
    `,
  },
  {
    id: 'version-jose',
    cause: 'token_version_mismatch',
    code: null,
    format: 'decoded-token',
    text: block`
      JWTClaimValidationFailed: unexpected "iss" claim value
          at default (file:///srv/api/node_modules/jose/dist/webapi/lib/jwt_claims_set.js:101:15) {
        code: 'ERR_JWT_CLAIM_VALIDATION_FAILED', claim: 'iss', reason: 'check_failed'
      }
      expected issuer https://login.microsoftonline.com/${tenant}/v2.0
      ${jwt({ typ: 'JWT', alg: 'RS256', x5t: letters('kid a', 27), kid: letters('kid a', 27) }, { aud: `api://${api}`, iss: `https://sts.windows.net/${tenant}/`, iat: 1746500000, nbf: 1746500000, exp: 1746504800, appid: guid('weir ui'), appidacr: '0', scp: 'read', tid: tenant, ver: '1.0' })}
    `,
  },
  {
    id: 'audience-idx10214',
    cause: 'token_audience_mismatch',
    code: null,
    format: 'jwt-library',
    text: `Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerHandler: Information: Failed to validate the token.\n\nMicrosoft.IdentityModel.Tokens.SecurityTokenInvalidAudienceException: IDX10214: Audience validation failed. Audiences: 'api://${api}'. Did not match: validationParameters.ValidAudience: '${api}' or validationParameters.ValidAudiences: 'null'.\n   at Microsoft.IdentityModel.Tokens.Validators.ValidateAudience(IEnumerable\`1 audiences, SecurityToken securityToken, TokenValidationParameters validationParameters)`,
  },
  {
    id: 'audience-jsonwebtoken',
    cause: 'token_audience_mismatch',
    code: null,
    format: 'jwt-library',
    text: block`
      JsonWebTokenError: jwt audience invalid. expected: api://weir-orders
          at /app/node_modules/jsonwebtoken/verify.js:199:19
      aud in the token: ${guid('weir orders')}
    `,
  },
  {
    id: 'audience-pyjwt-fastapi',
    cause: 'token_audience_mismatch',
    code: null,
    format: 'stack-trace',
    holdOut: true,
    text: block`
      Traceback (most recent call last):
        File "/app/auth.py", line 41, in validate
          claims = jwt.decode(token, signing_key.key, algorithms=["RS256"], audience=settings.API_AUDIENCE)
        File "/usr/local/lib/python3.12/site-packages/jwt/api_jwt.py", line 410, in _validate_aud
          raise InvalidAudienceError("Audience doesn't match")
      jwt.exceptions.InvalidAudienceError: Audience doesn't match
    `,
  },
  {
    id: 'audience-passport',
    cause: 'token_audience_mismatch',
    code: null,
    format: 'passport',
    holdOut: true,
    text: `{"name":"AzureAD: Bearer Strategy","hostname":"api-7c9","level":30,"msg":"authentication failed due to: jwt audience is invalid","time":"2025-03-03T10:10:10.101Z"}`,
  },
  {
    id: 'graph-token-signature-dotnet',
    cause: 'graph_token_not_for_your_api',
    code: null,
    format: 'jwt-library',
    text: block`
      IDX10511: Signature validation failed. Keys tried: 'Microsoft.IdentityModel.Tokens.X509SecurityKey, KeyId: '${letters('g', 27)}''.
      token header {"typ":"JWT","nonce":"${letters('nonce g', 43)}","alg":"RS256","x5t":"${letters('g', 27)}","kid":"${letters('g', 27)}"}
      scope requested was User.Read, we send that access token to our own Web API.
    `,
  },
  {
    id: 'graph-token-decoded',
    cause: 'graph_token_not_for_your_api',
    code: null,
    format: 'decoded-token',
    text: block`
      Our API always answers 401 invalid signature for the token that the SPA sends. jwt.ms shows:
      {
        "aud": "00000003-0000-0000-c000-000000000000",
        "iss": "https://sts.windows.net/${tenant}/",
        "app_displayname": "weir-ui",
        "appid": "${guid('weir ui')}",
        "scp": "openid profile User.Read email",
        "ver": "1.0"
      }
    `,
  },
  {
    id: 'graph-token-spring',
    cause: 'graph_token_not_for_your_api',
    code: null,
    format: 'spring',
    holdOut: true,
    text: block`
      error_description="An error occurred while attempting to decode the Jwt: Signed JWT rejected: Invalid signature"
      The bearer is what MSAL returns for scopes ['https://graph.microsoft.com/User.Read'], aud=https://graph.microsoft.com
    `,
  },
  {
    id: 'graph-token-compact',
    cause: 'graph_token_not_for_your_api',
    code: null,
    format: 'curl',
    text: block`
      curl -i https://api.weir.example/orders -H "Authorization: Bearer ${jwt({ typ: 'JWT', nonce: letters('nonce c', 43), alg: 'RS256', kid: letters('c', 27) }, { aud: 'https://graph.microsoft.com', iss: `https://sts.windows.net/${tenant}/`, appid: guid('weir cli'), scp: 'User.Read', tid: tenant, ver: '1.0', exp: 1746504800 })}"
      HTTP/2 401
      www-authenticate: Bearer error="invalid_token", error_description="The signature is invalid"
    `,
  },
  {
    id: 'own-key-idx10501',
    cause: 'custom_signing_key_metadata',
    code: null,
    format: 'jwt-library',
    text: block`
      Microsoft.IdentityModel.Tokens.SecurityTokenSignatureKeyNotFoundException: IDX10501: Signature validation failed. Unable to match key: kid: '${letters('own', 27)}'. Number of keys in TokenValidationParameters: '0'. Number of keys in Configuration: '7'.
      We turned on SAML SSO / claims mapping for the app last week (it has its own signing certificate now). Metadata: https://login.microsoftonline.com/${tenant}/v2.0/.well-known/openid-configuration
    `,
  },
  {
    id: 'own-key-openid-client',
    cause: 'custom_signing_key_metadata',
    code: null,
    format: 'stack-trace',
    holdOut: true,
    text: block`
      RPError: no valid key found in issuer's jwks_uri for key parameters {"kid":"${letters('own two', 27)}","alg":"RS256"}
          at Issuer.queryKeyStore (/app/node_modules/openid-client/lib/issuer.js:130:13)
          at Client.validateJWT (/app/node_modules/openid-client/lib/client.js:931:23)
      The kid is only in https://login.microsoftonline.com/${tenant}/discovery/v2.0/keys?appid=${guid('own app')}
    `,
  },
  {
    id: 'own-key-python-social',
    cause: 'custom_signing_key_metadata',
    code: null,
    format: 'question',
    text: `AuthTokenError: Token error: Cannot find kid=${letters('own three', 27)}. Since the admins added a claims mapping policy (employeeid) to the enterprise app the login is broken; before the policy it worked, other apps of the tenant still do. What does discovery need?`,
  },
  {
    id: 'mapped-claims-audience-aspnet',
    cause: 'accept_mapped_claims_audience',
    code: 'AADSTS501461',
    format: 'asp-net',
    text: aspNet(says.mappedClaimsAudience()),
  },
  {
    id: 'mapped-claims-audience-net',
    cause: 'accept_mapped_claims_audience',
    code: 'AADSTS501461',
    format: 'msal-net',
    holdOut: true,
    text: msalNet(says.mappedClaimsAudience()),
  },
  {
    id: 'mapped-claims-audience-js',
    cause: 'accept_mapped_claims_audience',
    code: 'AADSTS501461',
    format: 'msal-js',
    text: msalJs(says.mappedClaimsAudience()),
  },
  {
    id: 'signing-key-needed-page',
    cause: 'claims_mapping_needs_signing_key',
    code: 'AADSTS50146',
    format: 'entra-page-text',
    text: pageText(says.signingKeyNeeded()),
  },
  {
    id: 'signing-key-needed-html',
    cause: 'claims_mapping_needs_signing_key',
    code: 'AADSTS50146',
    format: 'entra-page-html',
    text: pageHtml(says.signingKeyNeeded()),
  },
  {
    id: 'signing-key-needed-next',
    cause: 'claims_mapping_needs_signing_key',
    code: 'AADSTS50146',
    format: 'next-auth',
    holdOut: true,
    text: nextAuth(says.signingKeyNeeded()),
  },
  {
    id: 'signing-key-needed-redirect',
    cause: 'claims_mapping_needs_signing_key',
    code: 'AADSTS50146',
    format: 'redirect-url',
    holdOut: true,
    text: redirectQuery(
      'https://teleport.weir.example/v1/webapi/oidc/callback',
      says.signingKeyNeeded(),
      'tp',
    ),
  },
  {
    id: 'iat-appauth-ios',
    cause: 'library_iat_check_too_strict',
    code: null,
    format: 'stack-trace',
    text: block`
      Error Domain=org.openid.appauth.general Code=-15 "Issued at time is more than 5 minutes before or after the current time" UserInfo={NSLocalizedDescription=Issued at time is more than 5 minutes before or after the current time}
      iat is exactly 300 s before the moment of the token request, the phone's clock is right (automatic).
    `,
  },
  {
    id: 'iat-angular-oidc',
    cause: 'library_iat_check_too_strict',
    code: null,
    format: 'browser-console',
    holdOut: true,
    text: block`
      [WARN] authorizedCallback, Validation, iat rejected id_token was issued too far away from the current time
      angular-auth-oidc-client, maxIdTokenIatOffsetAllowedInSeconds: 120. Azure AD puts iat 5 minutes in the past; the PC clock is synchronised.
    `,
  },
  {
    id: 'iat-drf-oidc',
    cause: 'library_iat_check_too_strict',
    code: null,
    format: 'http-capture',
    text: block`
      HTTP/1.1 401 Unauthorized
      {"detail":"Invalid Authorization header. JWT too old."}

      drf-oidc-auth checks iat against OIDC_LEEWAY=60 although exp is 70 minutes ahead; Entra sets iat = nbf some minutes before issuing. Server time comes from NTP.
    `,
  },
  {
    id: 'version-description-words',
    cause: 'token_version_mismatch',
    code: null,
    format: 'question',
    text: `Bearer error="invalid_token", error_description="The issuer 'https://sts.windows.net/${tenant}/' is invalid". Authority in my API is https://login.microsoftonline.com/${tenant}/v2.0, the client uses the v2 endpoint. Warum bekomme ich trotzdem ein v1-Token?`,
  },
  {
    id: 'mapped-claims-audience-json',
    cause: 'accept_mapped_claims_audience',
    code: 'AADSTS501461',
    format: 'token-json',
    text: tokenJson(says.mappedClaimsAudience()),
  },
  {
    id: 'signing-key-expired',
    cause: 'claims_mapping_needs_signing_key',
    code: 'AADSTS50146',
    format: 'spring',
    text: spring(
      entra(
        50146,
        'invalid_client',
        'This application is required to be configured with an application-specific signing key. It is either not configured with one, or the key has expired or is not yet valid.',
      ),
    ),
  },
  {
    id: 'audience-description-words',
    cause: 'token_audience_mismatch',
    code: null,
    format: 'http-capture',
    text: `HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer error="invalid_token", error_description="The audience '${guid('weir spa')}' is invalid"\r\nDate: Mon, 12 May 2025 08:00:00 GMT\r\n`,
  },
  {
    id: 'own-key-jose',
    cause: 'custom_signing_key_metadata',
    code: null,
    format: 'jwt-library',
    text: block`
      JWKSNoMatchingKey: no applicable key found in the JSON Web Key Set
          at RemoteJWKSet.getKey (node_modules/jose/dist/webapi/jwks/local.js:83:23) { code: 'ERR_JWKS_NO_MATCHING_KEY' }
      jwks: https://login.microsoftonline.com/${tenant}/discovery/v2.0/keys, app has a custom signing key (claims mapping)
    `,
  },
  {
    id: 'iat-question',
    cause: 'library_iat_check_too_strict',
    code: null,
    format: 'question',
    text: 'Our gateway plugin says "id_token iat is too old (age 304s, max 300s)" right after login. Entra issues iat five minutes before now, NTP is fine on the gateway. Is there a setting to relax the iat check?',
  },
];
