import type { Rule } from '../reasoning/rule.ts';
import { accessTokenAudienceMismatch } from './tokens/rules/access-token-audience-mismatch.ts';
import { accessTokenOfGraph } from './tokens/rules/access-token-of-graph.ts';
import { accessTokenVersionOne } from './tokens/rules/access-token-version-one.ts';
import { accountNotInTenant } from './account-type/rules/account-not-in-tenant.ts';
import { accountTypesNotAccepted } from './account-type/rules/account-types-not-accepted.ts';
import { adminConsentRequired } from './consent/rules/admin-consent-required.ts';
import { answerNotFromEntra } from './network/rules/answer-not-from-entra.ts';
import { apiIsTheClientItself } from './scopes/rules/api-is-the-client-itself.ts';
import { apiNotInTenant } from './scopes/rules/api-not-in-tenant.ts';
import { applicationRolesMissing } from './scopes/rules/application-roles-missing.ts';
import { blockedByPolicy } from './policy/rules/blocked-by-policy.ts';
import { callbackFromAnotherSite } from './browser/rules/callback-from-another-site.ts';
import { callbackHostRefused } from './browser/rules/callback-host-refused.ts';
import { callbackIssuerMismatch } from './browser/rules/callback-issuer-mismatch.ts';
import { callbackMalformed } from './browser/rules/callback-malformed.ts';
import { callbackNotReceived } from './browser/rules/callback-not-received.ts';
import { callbackPathMismatch } from './browser/rules/callback-path-mismatch.ts';
import { clientAssertionOutsideTime } from './client-credentials/rules/client-assertion-outside-time.ts';
import { clientCertificateNotRegistered } from './client-credentials/rules/client-certificate-not-registered.ts';
import { clientDisabled } from './app/rules/client-disabled.ts';
import { clientIdMalformed } from './app/rules/client-id-malformed.ts';
import { clientNotFoundInTenant } from './app/rules/client-not-found-in-tenant.ts';
import { clientOfMicrosoft } from './app/rules/client-of-microsoft.ts';
import { clientSecretExpired } from './client-credentials/rules/client-secret-expired.ts';
import { clientSecretExpiresSoon } from './client-credentials/rules/client-secret-expires-soon.ts';
import { clientSecretNotAValue } from './client-credentials/rules/client-secret-not-a-value.ts';
import { clientSecretPlaceholder } from './client-credentials/rules/client-secret-placeholder.ts';
import { clientSecretRefused } from './client-type/rules/client-secret-refused.ts';
import { clientSecretRejected } from './client-credentials/rules/client-secret-rejected.ts';
import { clientSecretTruncated } from './client-credentials/rules/client-secret-truncated.ts';
import { clientSecretUrlEncoded } from './client-credentials/rules/client-secret-url-encoded.ts';
import { clientSecretWhiteSpace } from './client-credentials/rules/client-secret-white-space.ts';
import { clientTypeMismatch } from './client-type/rules/client-type-mismatch.ts';
import { clockSkewed } from './tokens/rules/clock-skewed.ts';
import { cloudMismatch } from './tenant/rules/cloud-mismatch.ts';
import { codeRedeemedTwice } from './grants/rules/code-redeemed-twice.ts';
import { codeVerifierMismatch } from './request/rules/code-verifier-mismatch.ts';
import { consentMissing } from './consent/rules/consent-missing.ts';
import { crossTenantAccessBlocked } from './account-type/rules/cross-tenant-access-blocked.ts';
import { defaultScopeMissing } from './scopes/rules/default-scope-missing.ts';
import { deviceNotCompliant } from './policy/rules/device-not-compliant.ts';
import { emailClaimMissing } from './claims/rules/email-claim-missing.ts';
import { federatedCredentialMismatch } from './client-credentials/rules/federated-credential-mismatch.ts';
import { grantOfAnotherTenant } from './request/rules/grant-of-another-tenant.ts';
import { groupsLeftOut } from './claims/rules/groups-left-out.ts';
import { guestEmailMissing } from './claims/rules/guest-email-missing.ts';
import { guestInvitationPending } from './account-type/rules/guest-invitation-pending.ts';
import { idTokenAlgorithmUnexpected } from './tokens/rules/id-token-algorithm-unexpected.ts';
import { idTokenAudienceMismatch } from './tokens/rules/id-token-audience-mismatch.ts';
import { idTokenIssuerMismatch } from './tokens/rules/id-token-issuer-mismatch.ts';
import { idTokenKeyNotPublished } from './tokens/rules/id-token-key-not-published.ts';
import { idTokenMissing } from './tokens/rules/id-token-missing.ts';
import { idTokenNonceMismatch } from './tokens/rules/id-token-nonce-mismatch.ts';
import { idTokenOutsideLifetime } from './tokens/rules/id-token-outside-lifetime.ts';
import { idTokenResponseNotEnabled } from './request/rules/id-token-response-not-enabled.ts';
import { idTokenSignatureInvalid } from './tokens/rules/id-token-signature-invalid.ts';
import { idTokenTenantInconsistent } from './tokens/rules/id-token-tenant-inconsistent.ts';
import { loginHostNotFound } from './network/rules/login-host-not-found.ts';
import { loginHostUnreachable } from './network/rules/login-host-unreachable.ts';
import { mappedClaimsAudienceRefused } from './tokens/rules/mapped-claims-audience-refused.ts';
import { metadataOfAnotherHost } from './tenant/rules/metadata-of-another-host.ts';
import { multifactorNotRegistered } from './policy/rules/multifactor-not-registered.ts';
import { multifactorRequired } from './policy/rules/multifactor-required.ts';
import { networkRestrictsTenants } from './network/rules/network-restricts-tenants.ts';
import { objectIdMissing } from './claims/rules/object-id-missing.ts';
import { permissionNotListed } from './consent/rules/permission-not-listed.ts';
import { permissionUnknownToApi } from './scopes/rules/permission-unknown-to-api.ts';
import { personalAccountAtOldEndpoint } from './account-type/rules/personal-account-at-old-endpoint.ts';
import { personalAccountsOnly } from './account-type/rules/personal-accounts-only.ts';
import { proxyInTheWay } from './network/rules/proxy-in-the-way.ts';
import { redirectUriAltered } from './redirect-uri/rules/redirect-uri-altered.ts';
import { redirectUriDiffersAtToken } from './redirect-uri/rules/redirect-uri-differs-at-token.ts';
import { redirectUriInvalidForPlatform } from './redirect-uri/rules/redirect-uri-invalid-for-platform.ts';
import { redirectUriLoopbackPort } from './redirect-uri/rules/redirect-uri-loopback-port.ts';
import { redirectUriNoneRegistered } from './redirect-uri/rules/redirect-uri-none-registered.ts';
import { redirectUriNotRegistered } from './redirect-uri/rules/redirect-uri-not-registered.ts';
import { redirectUriNotSinglePage } from './client-type/rules/redirect-uri-not-single-page.ts';
import { redirectUriPublicHttp } from './redirect-uri/rules/redirect-uri-public-http.ts';
import { redirectUriSinglePage } from './client-type/rules/redirect-uri-single-page.ts';
import { redirectUriUnreachable } from './browser/rules/redirect-uri-unreachable.ts';
import { refreshTokenExpired } from './grants/rules/refresh-token-expired.ts';
import { refreshTokenMissing } from './grants/rules/refresh-token-missing.ts';
import { requestsThrottled } from './network/rules/requests-throttled.ts';
import { requiredParameterMissing } from './request/rules/required-parameter-missing.ts';
import { scopesMalformed } from './scopes/rules/scopes-malformed.ts';
import { scopesNotGranted } from './scopes/rules/scopes-not-granted.ts';
import { scopesOfSeveralApis } from './scopes/rules/scopes-of-several-apis.ts';
import { scopesRefused } from './scopes/rules/scopes-refused.ts';
import { serviceUnavailable } from './service/rules/service-unavailable.ts';
import { sessionMissingForSilentSignIn } from './session/rules/session-missing-for-silent-sign-in.ts';
import { signInFrequencyPassed } from './grants/rules/sign-in-frequency-passed.ts';
import { signInRevoked } from './grants/rules/sign-in-revoked.ts';
import { signedInAsAnotherUser } from './user/rules/signed-in-as-another-user.ts';
import { signingKeyMissingForClaims } from './tokens/rules/signing-key-missing-for-claims.ts';
import { singleTenantAppAtCommon } from './account-type/rules/single-tenant-app-at-common.ts';
import { stateMismatch } from './browser/rules/state-mismatch.ts';
import { tenantMalformed } from './tenant/rules/tenant-malformed.ts';
import { tenantNotFound } from './tenant/rules/tenant-not-found.ts';
import { tenantNotNamed } from './tenant/rules/tenant-not-named.ts';
import { tlsNotTrusted } from './network/rules/tls-not-trusted.ts';
import { tokenTooLarge } from './claims/rules/token-too-large.ts';
import { userAccountDisabled } from './user/rules/user-account-disabled.ts';
import { userAccountLocked } from './user/rules/user-account-locked.ts';
import { userCredentialsWrong } from './user/rules/user-credentials-wrong.ts';
import { userNotAssigned } from './consent/rules/user-not-assigned.ts';
import { userNotFound } from './user/rules/user-not-found.ts';
import { userPasswordExpired } from './user/rules/user-password-expired.ts';

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
