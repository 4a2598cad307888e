import { APP, tokenError, type CausedTexts } from './case.ts';

const WRONG = `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${APP}'.`;

export const CREDENTIALS: CausedTexts = {
  client_secret_invalid: [
    tokenError('invalid_client', 7000215, WRONG),
    `AZURE_CLIENT_SECRET=0f8fad5b-d9cb-469f-a165-70867728950e\nClientSecretCredential authentication failed: AADSTS7000215: ${WRONG}`,
    'AdalServiceException: AADSTS70002: Error validating credentials. AADSTS50012: Invalid client secret is provided.',
  ],
  client_secret_expired: [
    tokenError(
      'invalid_client',
      7000222,
      `The provided client secret keys for app '${APP}' are expired. Visit the Azure portal to create new keys for your app.`,
    ),
    'error: invalid_client, AADSTS7000222: The provided client secret keys are expired.',
  ],
  client_secret_stale_after_rotation: [
    `We rotated the secret last night, and Key Vault has the new one, but the pods were not restarted. AADSTS7000215: ${WRONG}`,
    `AADSTS7000222: The provided client secret keys for app are expired. I renewed the secret and updated the app setting, but the service still uses the old one until restart.`,
  ],
  client_secret_not_url_encoded: [
    `curl -d 'client_id=${APP}&client_secret=Ab+Cd/8Q~xyz&efg==&grant_type=client_credentials' https://login.microsoftonline.com/x/oauth2/v2.0/token\n${tokenError('invalid_client', 7000215, WRONG)}`,
    'AADSTS7000215 only when the secret contains special characters; do I have to url encode it?',
  ],
  client_certificate_not_registered: [
    tokenError(
      'invalid_client',
      700027,
      "The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found., Thumbprint of key used by client: 'A1B2C3D4E5F60718293A4B5C6D7E8F9001122334', Please visit the Azure Portal]",
    ),
    "AADSTS700027: Client assertion contains an invalid signature. [Reason - The key was not found., Thumbprint of key used by client: '9F2C']. We uploaded a renewed certificate to another app.",
  ],
  client_assertion_header_wrong: [
    'AADSTS50027: JWT token is invalid or malformed. No certificate thumbprint specified in token header.',
    'AADSTS700027: the x5t header of my client assertion is the hex thumbprint instead of base64url',
  ],
  client_assertion_time_invalid: [
    'AADSTS700024: Client assertion is not within its valid time range. Current time: 2026-03-04T12:09:18.3149355Z, assertion valid from 2026-03-04T09:59:18.0000000Z, expiry time of assertion 2026-03-04T10:09:18.0000000Z.',
    'AADSTS70002: Error validating credentials. AADSTS50012: Client assertion is not within its valid time range. I build exp with local time instead of UTC.',
  ],
  clock_skew: [
    'ERROR: The ID token is not yet valid. Current epoch = 1641187431. WSL clock is behind after sleep.',
    "IDX10222: Lifetime validation failed. The token is not yet valid. ValidFrom (UTC): '3/4/2026 1:00:00 PM', Current time (UTC): '3/4/2026 12:53:10 PM'.",
    'AADSTS700024: Client assertion is not within its valid time range. The system clock of the VM is wrong, NTP was off.',
  ],
  federated_credential_mismatch: [
    "AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:contoso/web:ref:refs/heads/main'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion.",
    "azure/login@v2: AADSTS70021: No matching federated identity record found for presented assertion. Assertion Issuer: 'https://token.actions.githubusercontent.com'. Assertion Subject: 'repo:contoso/web:pull_request'.",
  ],
};
