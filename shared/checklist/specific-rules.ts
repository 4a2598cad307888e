import type { Rule } from './rule.ts';
import { accessTokenAudienceMismatch } from './rules/access-token-audience-mismatch.ts';
import { accessTokenOfGraph } from './rules/access-token-of-graph.ts';
import { accessTokenVersionOne } from './rules/access-token-version-one.ts';
import { accountNotInTenant } from './rules/account-not-in-tenant.ts';
import { accountTypesNotAccepted } from './rules/account-types-not-accepted.ts';
import { adminConsentRequired } from './rules/admin-consent-required.ts';
import { answerNotFromEntra } from './rules/answer-not-from-entra.ts';
import { apiIsTheClientItself } from './rules/api-is-the-client-itself.ts';
import { apiNotInTenant } from './rules/api-not-in-tenant.ts';
import { applicationRolesMissing } from './rules/application-roles-missing.ts';
import { blockedByPolicy } from './rules/blocked-by-policy.ts';
import { callbackFromAnotherSite } from './rules/callback-from-another-site.ts';
import { callbackHostRefused } from './rules/callback-host-refused.ts';
import { callbackIssuerMismatch } from './rules/callback-issuer-mismatch.ts';
import { callbackMalformed } from './rules/callback-malformed.ts';
import { callbackNotReceived } from './rules/callback-not-received.ts';
import { callbackPathMismatch } from './rules/callback-path-mismatch.ts';
import { clientAssertionOutsideTime } from './rules/client-assertion-outside-time.ts';
import { clientCertificateNotRegistered } from './rules/client-certificate-not-registered.ts';
import { clientDisabled } from './rules/client-disabled.ts';
import { clientIdMalformed } from './rules/client-id-malformed.ts';
import { clientNotFoundInTenant } from './rules/client-not-found-in-tenant.ts';
import { clientOfMicrosoft } from './rules/client-of-microsoft.ts';
import { clientSecretExpired } from './rules/client-secret-expired.ts';
import { clientSecretExpiresSoon } from './rules/client-secret-expires-soon.ts';
import { clientSecretNotAValue } from './rules/client-secret-not-a-value.ts';
import { clientSecretPlaceholder } from './rules/client-secret-placeholder.ts';
import { clientSecretRefused } from './rules/client-secret-refused.ts';
import { clientSecretRejected } from './rules/client-secret-rejected.ts';
import { clientSecretTruncated } from './rules/client-secret-truncated.ts';
import { clientSecretUrlEncoded } from './rules/client-secret-url-encoded.ts';
import { clientSecretWhiteSpace } from './rules/client-secret-white-space.ts';
import { clientTypeMismatch } from './rules/client-type-mismatch.ts';
import { clockSkewed } from './rules/clock-skewed.ts';
import { cloudMismatch } from './rules/cloud-mismatch.ts';
import { codeRedeemedTwice } from './rules/code-redeemed-twice.ts';
import { codeVerifierMismatch } from './rules/code-verifier-mismatch.ts';
import { consentMissing } from './rules/consent-missing.ts';
import { crossTenantAccessBlocked } from './rules/cross-tenant-access-blocked.ts';
import { defaultScopeMissing } from './rules/default-scope-missing.ts';
import { deviceNotCompliant } from './rules/device-not-compliant.ts';
import { emailClaimMissing } from './rules/email-claim-missing.ts';
import { federatedCredentialMismatch } from './rules/federated-credential-mismatch.ts';
import { grantOfAnotherTenant } from './rules/grant-of-another-tenant.ts';
import { groupsLeftOut } from './rules/groups-left-out.ts';
import { guestEmailMissing } from './rules/guest-email-missing.ts';
import { guestInvitationPending } from './rules/guest-invitation-pending.ts';
import { idTokenAlgorithmUnexpected } from './rules/id-token-algorithm-unexpected.ts';
import { idTokenAudienceMismatch } from './rules/id-token-audience-mismatch.ts';
import { idTokenIssuerMismatch } from './rules/id-token-issuer-mismatch.ts';
import { idTokenKeyNotPublished } from './rules/id-token-key-not-published.ts';
import { idTokenMissing } from './rules/id-token-missing.ts';
import { idTokenNonceMismatch } from './rules/id-token-nonce-mismatch.ts';
import { idTokenOutsideLifetime } from './rules/id-token-outside-lifetime.ts';
import { idTokenResponseNotEnabled } from './rules/id-token-response-not-enabled.ts';
import { idTokenSignatureInvalid } from './rules/id-token-signature-invalid.ts';
import { idTokenTenantInconsistent } from './rules/id-token-tenant-inconsistent.ts';
import { loginHostNotFound } from './rules/login-host-not-found.ts';
import { loginHostUnreachable } from './rules/login-host-unreachable.ts';
import { mappedClaimsAudienceRefused } from './rules/mapped-claims-audience-refused.ts';
import { metadataOfAnotherHost } from './rules/metadata-of-another-host.ts';
import { multifactorNotRegistered } from './rules/multifactor-not-registered.ts';
import { multifactorRequired } from './rules/multifactor-required.ts';
import { networkRestrictsTenants } from './rules/network-restricts-tenants.ts';
import { objectIdMissing } from './rules/object-id-missing.ts';
import { permissionNotListed } from './rules/permission-not-listed.ts';
import { permissionUnknownToApi } from './rules/permission-unknown-to-api.ts';
import { personalAccountAtOldEndpoint } from './rules/personal-account-at-old-endpoint.ts';
import { personalAccountsOnly } from './rules/personal-accounts-only.ts';
import { proxyInTheWay } from './rules/proxy-in-the-way.ts';
import { redirectUriAltered } from './rules/redirect-uri-altered.ts';
import { redirectUriDiffersAtToken } from './rules/redirect-uri-differs-at-token.ts';
import { redirectUriInvalidForPlatform } from './rules/redirect-uri-invalid-for-platform.ts';
import { redirectUriLoopbackPort } from './rules/redirect-uri-loopback-port.ts';
import { redirectUriNoneRegistered } from './rules/redirect-uri-none-registered.ts';
import { redirectUriNotRegistered } from './rules/redirect-uri-not-registered.ts';
import { redirectUriNotSinglePage } from './rules/redirect-uri-not-single-page.ts';
import { redirectUriPublicHttp } from './rules/redirect-uri-public-http.ts';
import { redirectUriSinglePage } from './rules/redirect-uri-single-page.ts';
import { redirectUriUnreachable } from './rules/redirect-uri-unreachable.ts';
import { refreshTokenExpired } from './rules/refresh-token-expired.ts';
import { refreshTokenMissing } from './rules/refresh-token-missing.ts';
import { requestsThrottled } from './rules/requests-throttled.ts';
import { requiredParameterMissing } from './rules/required-parameter-missing.ts';
import { scopesMalformed } from './rules/scopes-malformed.ts';
import { scopesNotGranted } from './rules/scopes-not-granted.ts';
import { scopesOfSeveralApis } from './rules/scopes-of-several-apis.ts';
import { scopesRefused } from './rules/scopes-refused.ts';
import { serviceUnavailable } from './rules/service-unavailable.ts';
import { sessionMissingForSilentSignIn } from './rules/session-missing-for-silent-sign-in.ts';
import { signInFrequencyPassed } from './rules/sign-in-frequency-passed.ts';
import { signInRevoked } from './rules/sign-in-revoked.ts';
import { signedInAsAnotherUser } from './rules/signed-in-as-another-user.ts';
import { signingKeyMissingForClaims } from './rules/signing-key-missing-for-claims.ts';
import { singleTenantAppAtCommon } from './rules/single-tenant-app-at-common.ts';
import { stateMismatch } from './rules/state-mismatch.ts';
import { tenantMalformed } from './rules/tenant-malformed.ts';
import { tenantNotFound } from './rules/tenant-not-found.ts';
import { tenantNotNamed } from './rules/tenant-not-named.ts';
import { tlsNotTrusted } from './rules/tls-not-trusted.ts';
import { tokenTooLarge } from './rules/token-too-large.ts';
import { userAccountDisabled } from './rules/user-account-disabled.ts';
import { userAccountLocked } from './rules/user-account-locked.ts';
import { userCredentialsWrong } from './rules/user-credentials-wrong.ts';
import { userNotAssigned } from './rules/user-not-assigned.ts';
import { userNotFound } from './rules/user-not-found.ts';
import { userPasswordExpired } from './rules/user-password-expired.ts';

/** The rules that each stand for one thing, in the order in which they are shown: along the way of a sign-in. */
export const SPECIFIC_RULES: readonly Rule[] = [
  loginHostNotFound,
  loginHostUnreachable,
  proxyInTheWay,
  tlsNotTrusted,
  answerNotFromEntra,
  requestsThrottled,
  serviceUnavailable,
  networkRestrictsTenants,
  tenantMalformed,
  tenantNotNamed,
  tenantNotFound,
  cloudMismatch,
  metadataOfAnotherHost,
  clientIdMalformed,
  clientNotFoundInTenant,
  clientDisabled,
  clientOfMicrosoft,
  redirectUriInvalidForPlatform,
  redirectUriPublicHttp,
  redirectUriLoopbackPort,
  redirectUriAltered,
  redirectUriNoneRegistered,
  redirectUriNotRegistered,
  idTokenResponseNotEnabled,
  singleTenantAppAtCommon,
  personalAccountsOnly,
  accountTypesNotAccepted,
  personalAccountAtOldEndpoint,
  sessionMissingForSilentSignIn,
  userNotFound,
  userCredentialsWrong,
  userPasswordExpired,
  userAccountLocked,
  userAccountDisabled,
  guestInvitationPending,
  accountNotInTenant,
  crossTenantAccessBlocked,
  userNotAssigned,
  multifactorNotRegistered,
  multifactorRequired,
  deviceNotCompliant,
  blockedByPolicy,
  signInFrequencyPassed,
  scopesMalformed,
  scopesRefused,
  scopesOfSeveralApis,
  apiNotInTenant,
  permissionUnknownToApi,
  defaultScopeMissing,
  apiIsTheClientItself,
  permissionNotListed,
  adminConsentRequired,
  consentMissing,
  redirectUriUnreachable,
  callbackPathMismatch,
  callbackHostRefused,
  callbackFromAnotherSite,
  callbackMalformed,
  callbackIssuerMismatch,
  stateMismatch,
  callbackNotReceived,
  redirectUriSinglePage,
  redirectUriNotSinglePage,
  redirectUriDiffersAtToken,
  clientTypeMismatch,
  clientSecretRefused,
  clientSecretRejected,
  clientSecretExpired,
  clientSecretNotAValue,
  clientSecretPlaceholder,
  clientSecretWhiteSpace,
  clientSecretUrlEncoded,
  clientSecretTruncated,
  clientSecretExpiresSoon,
  clientCertificateNotRegistered,
  clientAssertionOutsideTime,
  federatedCredentialMismatch,
  requiredParameterMissing,
  codeRedeemedTwice,
  codeVerifierMismatch,
  grantOfAnotherTenant,
  refreshTokenExpired,
  signInRevoked,
  signingKeyMissingForClaims,
  mappedClaimsAudienceRefused,
  idTokenMissing,
  idTokenSignatureInvalid,
  idTokenAlgorithmUnexpected,
  idTokenKeyNotPublished,
  idTokenIssuerMismatch,
  idTokenTenantInconsistent,
  idTokenAudienceMismatch,
  idTokenNonceMismatch,
  idTokenOutsideLifetime,
  clockSkewed,
  signedInAsAnotherUser,
  guestEmailMissing,
  emailClaimMissing,
  objectIdMissing,
  groupsLeftOut,
  tokenTooLarge,
  accessTokenOfGraph,
  accessTokenAudienceMismatch,
  accessTokenVersionOne,
  scopesNotGranted,
  applicationRolesMissing,
  refreshTokenMissing,
];

const CLAIMED: ReadonlySet<number> = new Set(SPECIFIC_RULES.flatMap(({ codes }) => codes ?? []));

/** Whether one of these rules explains the AADSTS number. */
export const isClaimed = (code: number): boolean => CLAIMED.has(code);
