import { tokenError, type CausedTexts } from './case.ts';

const MFA =
  'Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access';

export const CONDITIONAL_ACCESS: CausedTexts = {
  mfa_required_noninteractive: [
    `UsernamePasswordCredential authentication failed: AADSTS50076: ${MFA} '797f4846-ba00-4fd7-ba43-dac1f8f63013'.`,
    `Connect-AzAccount -Credential $cred in a scheduled task: AADSTS50079: Due to a configuration change made by your administrator, you must enroll in multi-factor authentication to access '797f4846'.`,
  ],
  mfa_claims_challenge_not_passed: [
    `AcquireTokenOnBehalfOf: ${tokenError('interaction_required', 50076, `${MFA} '00000003-0000-0000-c000-000000000000'.`, { suberror: 'basic_action', claims: '{"access_token":{"capolids":{"essential":true,"values":["x"]}}}' })}`,
    `acquireTokenSilent InteractionRequiredAuthError: AADSTS50076: ${MFA} '00000003'. claims challenge`,
  ],
  blocked_by_conditional_access: [
    'AADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
    'AADSTS53000: Device is not in required device state: compliant. Conditional Access policy requires a compliant device, and the device is not compliant.',
  ],
  device_code_blocked_by_device_policy: [
    'az login --use-device-code\nAADSTS530033: Remote device flow is blocked due to a device-based policy.',
    'device code flow: AADSTS50005 / AADSTS530003: Your device is required to be managed to access this resource.',
  ],
};

export const USERS: CausedTexts = {
  bad_user_credentials: [
    'AADSTS50126: Error validating credentials due to invalid username or password.',
    tokenError('invalid_grant', 50126, 'Error validating credentials due to invalid username or password.'),
  ],
  federated_user_ropc: [
    'grant_type=password for a user of our ADFS federated domain, no password hash sync: AADSTS50126: Error validating credentials due to invalid username or password.',
    'MsalClientException: parsing_wstrust_response_failed: There was an error parsing WS-Trust response from the endpoint.',
  ],
  user_not_found: [
    'AADSTS50034: The user account nancy@contoso.com does not exist in the contoso.com directory. To sign into this application, the account must be added to the directory.',
    tokenError(
      'invalid_grant',
      50034,
      'The user account {EmailHidden} does not exist in the 3f1a2b4c directory. To sign into this application, the account must be added to the directory.',
    ),
  ],
  obo_assertion_audience_mismatch: [
    "AADSTS500131: Assertion audience does not match the Client app presenting the assertion. The audience in the assertion was '00000003-0000-0000-c000-000000000000' and the expected audience is 'api://x'.",
    'AADSTS50013: Assertion failed signature validation. [Reason - The provided signature value did not match the expected signature value.] on-behalf-of',
  ],
};
