import type { Rule } from './rule.ts';
import { accountNotInTenant } from './rules/account-not-in-tenant.ts';
import { accountTypesNotAccepted } from './rules/account-types-not-accepted.ts';
import { blockedByPolicy } from './rules/blocked-by-policy.ts';
import { callbackNotReceived } from './rules/callback-not-received.ts';
import { clientNotFoundInTenant } from './rules/client-not-found-in-tenant.ts';
import { clientSecretExpired } from './rules/client-secret-expired.ts';
import { clientSecretExpiresSoon } from './rules/client-secret-expires-soon.ts';
import { clientSecretNotAValue } from './rules/client-secret-not-a-value.ts';
import { clientSecretRejected } from './rules/client-secret-rejected.ts';
import { clientTypeMismatch } from './rules/client-type-mismatch.ts';
import { clockSkewed } from './rules/clock-skewed.ts';
import { consentMissing } from './rules/consent-missing.ts';
import { emailClaimMissing } from './rules/email-claim-missing.ts';
import { grantRefused } from './rules/grant-refused.ts';
import { groupsLeftOut } from './rules/groups-left-out.ts';
import { idTokenAudienceMismatch } from './rules/id-token-audience-mismatch.ts';
import { idTokenIssuerMismatch } from './rules/id-token-issuer-mismatch.ts';
import { idTokenMissing } from './rules/id-token-missing.ts';
import { idTokenNonceMismatch } from './rules/id-token-nonce-mismatch.ts';
import { idTokenOutsideLifetime } from './rules/id-token-outside-lifetime.ts';
import { idTokenSignatureInvalid } from './rules/id-token-signature-invalid.ts';
import { redirectUriInvalidForPlatform } from './rules/redirect-uri-invalid-for-platform.ts';
import { redirectUriNotRegistered } from './rules/redirect-uri-not-registered.ts';
import { refreshTokenMissing } from './rules/refresh-token-missing.ts';
import { scopesRefused } from './rules/scopes-refused.ts';
import { stateMismatch } from './rules/state-mismatch.ts';
import { tenantNotFound } from './rules/tenant-not-found.ts';
import { userNotAssigned } from './rules/user-not-assigned.ts';

/** All rules in the order in which they are shown: along the way of a sign-in. */
export const CATALOGUE: readonly Rule[] = [
  tenantNotFound,
  clientNotFoundInTenant,
  redirectUriNotRegistered,
  redirectUriInvalidForPlatform,
  accountTypesNotAccepted,
  accountNotInTenant,
  userNotAssigned,
  blockedByPolicy,
  consentMissing,
  scopesRefused,
  callbackNotReceived,
  stateMismatch,
  clientTypeMismatch,
  clientSecretRejected,
  clientSecretExpired,
  clientSecretNotAValue,
  clientSecretExpiresSoon,
  grantRefused,
  idTokenMissing,
  idTokenSignatureInvalid,
  idTokenIssuerMismatch,
  idTokenAudienceMismatch,
  idTokenNonceMismatch,
  idTokenOutsideLifetime,
  clockSkewed,
  emailClaimMissing,
  refreshTokenMissing,
  groupsLeftOut,
];
