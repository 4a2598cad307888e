import { APP, TENANT, type CausedTexts } from './case.ts';

export const TOKENS: CausedTexts = {
  token_version_mismatch: [
    `IDX10205: Issuer validation failed. Issuer: 'https://sts.windows.net/${TENANT}/'. Did not match: validationParameters.ValidIssuer: 'https://login.microsoftonline.com/${TENANT}/v2.0' or validationParameters.ValidIssuers: 'null'.`,
    `JsonWebTokenError: jwt issuer invalid. expected: https://login.microsoftonline.com/${TENANT}/v2.0 and the token has "iss": "https://sts.windows.net/${TENANT}/", "ver": "1.0"`,
  ],
  token_audience_mismatch: [
    `IDX10214: Audience validation failed. Audiences: 'api://${APP}'. Did not match: validationParameters.ValidAudience: '${APP}' or validationParameters.ValidAudiences: 'null'.`,
    "jwt.exceptions.InvalidAudienceError: Audience doesn't match",
    'An error occurred while attempting to decode the Jwt: The aud claim is not valid',
  ],
  graph_token_not_for_your_api: [
    'JsonWebTokenError: invalid signature. The decoded token has "aud": "00000003-0000-0000-c000-000000000000" and a nonce in the header.',
    "IDX10214: Audience validation failed. Audiences: '00000003-0000-0000-c000-000000000000'. Did not match: validationParameters.ValidAudience: 'api://orders'",
  ],
  custom_signing_key_metadata: [
    "IDX10501: Signature validation failed. Unable to match key: kid: 'abc'. The app uses a claims mapping policy with a custom signing key; jwks from discovery/v2.0/keys has no such kid without ?appid=",
    'SigningKeyNotFoundError: Unable to find a signing key that matches kid, enterprise application with SAML and mapped claims',
  ],
  accept_mapped_claims_audience: [
    "AADSTS501461: AcceptMappedClaims is only supported for a token audience matching the application GUID or an audience within the tenant's verified domains. Either change the resource identifier, or use an application-specific signing key.",
    'acceptMappedClaims is true and now AADSTS501461 is shown',
  ],
  claims_mapping_needs_signing_key: [
    'AADSTS50146: This application is required to be configured with an application-specific signing key. It is either not configured with one, or the key has expired or is not yet valid.',
    '{"error":"invalid_request","error_codes":[50146]}',
  ],
  library_iat_check_too_strict: [
    'AppAuth: ID Token validation failed: Issued at time is more than 5 minutes before or after the current time',
    'JWTClaimValidationFailed: "iat" claim timestamp check failed (it is too far in the past), Azure AD sets iat five minutes earlier',
  ],
  groups_overage: [
    '{"aud":"x","_claim_names":{"groups":"src1"},"_claim_sources":{"src1":{"endpoint":"https://graph.windows.net/t/users/u/getMemberObjects"}}}',
    'Users that are member of more than 200 groups get no groups claim at all',
  ],
  email_claim_missing: [
    'Error redeeming code during OAuth2 callback: could not get claim "email"',
    'Login fails: email is null for Azure AD users without an Exchange mailbox, only preferred_username is there',
  ],
  token_or_cookie_too_large: [
    'upstream sent too big header while reading response header from upstream',
    'HTTP ERROR 431 Request Header Fields Too Large after Azure AD login',
  ],
};
