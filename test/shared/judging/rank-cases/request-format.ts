import { APP, tokenError, type CausedTexts } from './case.ts';

const NO_GRANT_TYPE = tokenError(
  'invalid_request',
  900144,
  "The request body must contain the following parameter: 'grant_type'.",
);

export const REQUEST_FORMAT: CausedTexts = {
  token_body_not_form_encoded: [
    `fetch(url, { method: 'POST', body: JSON.stringify({ grant_type: 'client_credentials', client_id: id }) })\n${NO_GRANT_TYPE}`,
    `Content-Type: application/json\n\n{"grant_type":"client_credentials","client_id":"${APP}"}\n\nHTTP/1.1 400 Bad Request\n${NO_GRANT_TYPE}`,
    NO_GRANT_TYPE,
  ],
  token_params_not_in_body: [
    `POST https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token?grant_type=client_credentials&client_id=${APP}\n${NO_GRANT_TYPE}`,
    `In Postman I put everything in the Params tab. ${NO_GRANT_TYPE}`,
  ],
  required_parameter_missing: [
    "AADSTS90014: The required field 'scope' is missing from the credential. Ensure that you have all the necessary parameters for the login request.",
    tokenError('invalid_request', 900144, "The request body must contain the following parameter: 'scope'."),
    "AADSTS7000216: 'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
  ],
  grant_value_malformed: [
    'AADSTS9002313: Invalid request. Request is malformed or invalid. grant_type=authorization_code&code=0.AXoA',
    "AADSTS70000: Provided grant is invalid or malformed. The provided value for the input parameter 'refresh_token' is not valid. The database column truncated it.",
  ],
  pkce_verifier_mismatch: [
    tokenError(
      'invalid_grant',
      501481,
      'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
    ),
    'AADSTS50148: The code_verifier does not match the code_challenge supplied in the authorization request for PKCE.',
  ],
  id_token_implicit_not_enabled: [
    "AADSTS700054: response_type 'id_token' is not enabled for the application.",
    "OpenIdConnectProtocolException: Message contains error: 'unsupported_response_type', error_description: 'AADSTS700054: response_type 'id_token' is not enabled for the application.'",
  ],
};

export const GRANTS: CausedTexts = {
  auth_code_already_redeemed: [
    tokenError(
      'invalid_grant',
      54005,
      'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
    ),
    'AADSTS70002: Error validating credentials. AADSTS54005: OAuth2 Authorization code was already redeemed.',
  ],
  refresh_token_expired_inactive: [
    'AADSTS700082: The refresh token has expired due to inactivity. The token was issued on 2025-11-02T10:11:12.1234567Z and was inactive for 90.00:00:00.',
    'AADSTS700084: The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 1.00:00:00, which cannot be extended. It is now expired.',
  ],
  grant_revoked: [
    'AADSTS50173: The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password. The grant was issued on 2026-01-02T03:04:05Z and the TokensValidFrom date (before which tokens are not valid) for this user is 2026-02-02.',
    'AADSTS50133: Session is invalid due to expiration or recent password change.',
  ],
  sign_in_frequency: [
    'AADSTS70043: The refresh token has expired or is invalid due to sign-in frequency checks by conditional access.',
    'AADSTS70044: The session has expired or is invalid due to sign-in frequency checks by conditional access.',
  ],
};
