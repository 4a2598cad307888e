import type { Cause } from '../reasoning/causes.ts';
import type { Repair } from '../reasoning/diagnosis.ts';
import type { DiagnosisFacts } from '../reading/facts.ts';
import type { Description } from '../reasoning/description.ts';
import { explainPlaceholders } from '../reasoning/dialects/placeholder-note.ts';
import { acceptMappedClaimsAudience } from './tokens/causes/accept-mapped-claims-audience.ts';
import { accountNotInTenant } from './account-type/causes/account-not-in-tenant.ts';
import { adminConsentRequired } from './consent/causes/admin-consent-required.ts';
import { apiPermissionNotListedOrConsented } from './consent/causes/api-permission-not-listed-or-consented.ts';
import { appNotEnabledForPersonalAccounts } from './account-type/causes/app-not-enabled-for-personal-accounts.ts';
import { appNotFoundInTenant } from './app/causes/app-not-found-in-tenant.ts';
import { authCodeAlreadyRedeemed } from './grants/causes/auth-code-already-redeemed.ts';
import { authorityUrlMalformed } from './tenant/causes/authority-url-malformed.ts';
import { badUserCredentials } from './user/causes/bad-user-credentials.ts';
import { blockedByConditionalAccess } from './policy/causes/blocked-by-conditional-access.ts';
import { claimsMappingNeedsSigningKey } from './tokens/causes/claims-mapping-needs-signing-key.ts';
import { clientAssertionHeaderWrong } from './client-credentials/causes/client-assertion-header-wrong.ts';
import { clientAssertionTimeInvalid } from './client-credentials/causes/client-assertion-time-invalid.ts';
import { clientCertificateNotRegistered } from './client-credentials/causes/client-certificate-not-registered.ts';
import { clientCredentialsNeedsDefaultScope } from './scopes/causes/client-credentials-needs-default-scope.ts';
import { clientIdPlaceholder } from './app/causes/client-id-placeholder.ts';
import { clientRequestLoop } from './network/causes/client-request-loop.ts';
import { clientSecretExpired } from './client-credentials/causes/client-secret-expired.ts';
import { clientSecretInvalid } from './client-credentials/causes/client-secret-invalid.ts';
import { clientSecretNotUrlEncoded } from './client-credentials/causes/client-secret-not-url-encoded.ts';
import { clientSecretStaleAfterRotation } from './client-credentials/causes/client-secret-stale-after-rotation.ts';
import { clockSkew } from './tokens/causes/clock-skew.ts';
import { confidentialFlowFromBrowser } from './client-type/causes/confidential-flow-from-browser.ts';
import { configValueWhitespace } from './settings/causes/config-value-whitespace.ts';
import { consentMissing } from './consent/causes/consent-missing.ts';
import { correlationOrNonceCookieLost } from './browser/causes/correlation-or-nonce-cookie-lost.ts';
import { customSigningKeyMetadata } from './tokens/causes/custom-signing-key-metadata.ts';
import { deviceCodeBlockedByDevicePolicy } from './policy/causes/device-code-blocked-by-device-policy.ts';
import { emailClaimMissing } from './claims/causes/email-claim-missing.ts';
import { federatedCredentialMismatch } from './client-credentials/causes/federated-credential-mismatch.ts';
import { federatedUserRopc } from './user/causes/federated-user-ropc.ts';
import { grantRevoked } from './grants/causes/grant-revoked.ts';
import { grantValueMalformed } from './request/causes/grant-value-malformed.ts';
import { graphTokenNotForYourApi } from './tokens/causes/graph-token-not-for-your-api.ts';
import { groupsOverage } from './claims/causes/groups-overage.ts';
import { idTokenImplicitNotEnabled } from './request/causes/id-token-implicit-not-enabled.ts';
import { interactionInProgress } from './browser/causes/interaction-in-progress.ts';
import { invalidScopeFormat } from './scopes/causes/invalid-scope-format.ts';
import { libraryIatCheckTooStrict } from './tokens/causes/library-iat-check-too-strict.ts';
import { localhostNotResolvable } from './network/causes/localhost-not-resolvable.ts';
import { loopbackListenerUnreachable } from './network/causes/loopback-listener-unreachable.ts';
import { mfaClaimsChallengeNotPassed } from './policy/causes/mfa-claims-challenge-not-passed.ts';
import { mfaRequiredNoninteractive } from './policy/causes/mfa-required-noninteractive.ts';
import { multipleResourcesInScope } from './scopes/causes/multiple-resources-in-scope.ts';
import { networkProxyBlocksEntra } from './network/causes/network-proxy-blocks-entra.ts';
import { nonceMismatch } from './browser/causes/nonce-mismatch.ts';
import { oboAssertionAudienceMismatch } from './grants/causes/obo-assertion-audience-mismatch.ts';
import { personalOnlyAppOnCommon } from './account-type/causes/personal-only-app-on-common.ts';
import { pkceVerifierMismatch } from './request/causes/pkce-verifier-mismatch.ts';
import { publicClientFlowNotEnabled } from './client-type/causes/public-client-flow-not-enabled.ts';
import { publicClientSentSecret } from './client-type/causes/public-client-sent-secret.ts';
import { redirectResponseClearedByApp } from './browser/causes/redirect-response-cleared-by-app.ts';
import { redirectUriHttpBehindProxy } from './redirect-uri/causes/redirect-uri-http-behind-proxy.ts';
import { redirectUriLoopbackPortMismatch } from './redirect-uri/causes/redirect-uri-loopback-port-mismatch.ts';
import { redirectUriNoneRegistered } from './redirect-uri/causes/redirect-uri-none-registered.ts';
import { redirectUriNotRegistered } from './redirect-uri/causes/redirect-uri-not-registered.ts';
import { redirectUriNotSentOrRegistered } from './redirect-uri/causes/redirect-uri-not-sent-or-registered.ts';
import { redirectUriPlatformNotNative } from './client-type/causes/redirect-uri-platform-not-native.ts';
import { redirectUriPlatformNotSpa } from './client-type/causes/redirect-uri-platform-not-spa.ts';
import { redirectUriTokenRequestDiffers } from './redirect-uri/causes/redirect-uri-token-request-differs.ts';
import { redirectUriUrnScheme } from './redirect-uri/causes/redirect-uri-urn-scheme.ts';
import { refreshTokenExpiredInactive } from './grants/causes/refresh-token-expired-inactive.ts';
import { requiredParameterMissing } from './request/causes/required-parameter-missing.ts';
import { resourceNotFoundInTenant } from './scopes/causes/resource-not-found-in-tenant.ts';
import { scopeNameWithDefaultSuffix } from './scopes/causes/scope-name-with-default-suffix.ts';
import { scopeWithoutResourcePrefix } from './scopes/causes/scope-without-resource-prefix.ts';
import { serverAppRegisteredAsSpa } from './client-type/causes/server-app-registered-as-spa.ts';
import { signInFrequency } from './grants/causes/sign-in-frequency.ts';
import { singleTenantAppOnCommon } from './account-type/causes/single-tenant-app-on-common.ts';
import { spaCodeRedeemedServerSide } from './client-type/causes/spa-code-redeemed-server-side.ts';
import { stateMismatchOrMissing } from './browser/causes/state-mismatch-or-missing.ts';
import { tenantNotFound } from './tenant/causes/tenant-not-found.ts';
import { thirdPartyCookiesBlocked } from './browser/causes/third-party-cookies-blocked.ts';
import { tlsCertificateNotTrusted } from './network/causes/tls-certificate-not-trusted.ts';
import { tokenAudienceMismatch } from './tokens/causes/token-audience-mismatch.ts';
import { tokenBodyNotFormEncoded } from './request/causes/token-body-not-form-encoded.ts';
import { tokenForSelfNeedsGuid } from './scopes/causes/token-for-self-needs-guid.ts';
import { tokenOrCookieTooLarge } from './claims/causes/token-or-cookie-too-large.ts';
import { tokenParamsNotInBody } from './request/causes/token-params-not-in-body.ts';
import { tokenVersionMismatch } from './tokens/causes/token-version-mismatch.ts';
import { unknown } from './unlisted/causes/unknown.ts';
import { unresolvedTemplateVariable } from './settings/causes/unresolved-template-variable.ts';
import { userNotAssigned } from './consent/causes/user-not-assigned.ts';
import { userNotFound } from './user/causes/user-not-found.ts';
import { v1EndpointForPersonalAccount } from './account-type/causes/v1-endpoint-for-personal-account.ts';
import { wrongClientIdValue } from './app/causes/wrong-client-id-value.ts';
import { wrongCloudEndpoint } from './tenant/causes/wrong-cloud-endpoint.ts';

/** The texts of one cause, filled with what the input quotes. */
export type CauseTexts = {
  readonly title: string;
  readonly summary: string;
  readonly ruledOutBy: string;
  readonly nextStep: string;
  readonly repair: readonly Repair[];
};

/** Never throws, whatever the facts hold; no text has control characters but line breaks in commands and messages. */
export function describeCause(cause: Cause, facts: DiagnosisFacts): CauseTexts {
  const description = DESCRIPTIONS[cause];
  return {
    title: description.title,
    summary: description.summary(facts),
    ruledOutBy: description.ruledOutBy(facts),
    nextStep: description.nextStep(facts),
    repair: explainPlaceholders(description.repairs(facts)),
  };
}

/** One file a cause; the name is the cause with dashes. */
const DESCRIPTIONS: Readonly<Record<Cause, Description>> = {
  redirect_uri_http_behind_proxy: redirectUriHttpBehindProxy,
  redirect_uri_token_request_differs: redirectUriTokenRequestDiffers,
  redirect_uri_loopback_port_mismatch: redirectUriLoopbackPortMismatch,
  redirect_uri_none_registered: redirectUriNoneRegistered,
  redirect_uri_not_sent_or_registered: redirectUriNotSentOrRegistered,
  redirect_uri_not_registered: redirectUriNotRegistered,
  redirect_uri_urn_scheme: redirectUriUrnScheme,
  redirect_uri_platform_not_spa: redirectUriPlatformNotSpa,
  spa_code_redeemed_server_side: spaCodeRedeemedServerSide,
  server_app_registered_as_spa: serverAppRegisteredAsSpa,
  redirect_uri_platform_not_native: redirectUriPlatformNotNative,
  public_client_flow_not_enabled: publicClientFlowNotEnabled,
  public_client_sent_secret: publicClientSentSecret,
  confidential_flow_from_browser: confidentialFlowFromBrowser,
  client_secret_invalid: clientSecretInvalid,
  client_secret_expired: clientSecretExpired,
  client_secret_stale_after_rotation: clientSecretStaleAfterRotation,
  client_secret_not_url_encoded: clientSecretNotUrlEncoded,
  client_certificate_not_registered: clientCertificateNotRegistered,
  client_assertion_header_wrong: clientAssertionHeaderWrong,
  client_assertion_time_invalid: clientAssertionTimeInvalid,
  clock_skew: clockSkew,
  federated_credential_mismatch: federatedCredentialMismatch,
  client_id_placeholder: clientIdPlaceholder,
  wrong_client_id_value: wrongClientIdValue,
  app_not_found_in_tenant: appNotFoundInTenant,
  tenant_not_found: tenantNotFound,
  authority_url_malformed: authorityUrlMalformed,
  unresolved_template_variable: unresolvedTemplateVariable,
  wrong_cloud_endpoint: wrongCloudEndpoint,
  config_value_whitespace: configValueWhitespace,
  single_tenant_app_on_common: singleTenantAppOnCommon,
  account_not_in_tenant: accountNotInTenant,
  app_not_enabled_for_personal_accounts: appNotEnabledForPersonalAccounts,
  personal_only_app_on_common: personalOnlyAppOnCommon,
  v1_endpoint_for_personal_account: v1EndpointForPersonalAccount,
  consent_missing: consentMissing,
  admin_consent_required: adminConsentRequired,
  api_permission_not_listed_or_consented: apiPermissionNotListedOrConsented,
  user_not_assigned: userNotAssigned,
  resource_not_found_in_tenant: resourceNotFoundInTenant,
  scope_name_with_default_suffix: scopeNameWithDefaultSuffix,
  client_credentials_needs_default_scope: clientCredentialsNeedsDefaultScope,
  invalid_scope_format: invalidScopeFormat,
  multiple_resources_in_scope: multipleResourcesInScope,
  scope_without_resource_prefix: scopeWithoutResourcePrefix,
  token_for_self_needs_guid: tokenForSelfNeedsGuid,
  token_body_not_form_encoded: tokenBodyNotFormEncoded,
  token_params_not_in_body: tokenParamsNotInBody,
  required_parameter_missing: requiredParameterMissing,
  grant_value_malformed: grantValueMalformed,
  pkce_verifier_mismatch: pkceVerifierMismatch,
  id_token_implicit_not_enabled: idTokenImplicitNotEnabled,
  auth_code_already_redeemed: authCodeAlreadyRedeemed,
  refresh_token_expired_inactive: refreshTokenExpiredInactive,
  grant_revoked: grantRevoked,
  sign_in_frequency: signInFrequency,
  mfa_required_noninteractive: mfaRequiredNoninteractive,
  mfa_claims_challenge_not_passed: mfaClaimsChallengeNotPassed,
  blocked_by_conditional_access: blockedByConditionalAccess,
  device_code_blocked_by_device_policy: deviceCodeBlockedByDevicePolicy,
  bad_user_credentials: badUserCredentials,
  federated_user_ropc: federatedUserRopc,
  user_not_found: userNotFound,
  obo_assertion_audience_mismatch: oboAssertionAudienceMismatch,
  token_version_mismatch: tokenVersionMismatch,
  token_audience_mismatch: tokenAudienceMismatch,
  graph_token_not_for_your_api: graphTokenNotForYourApi,
  custom_signing_key_metadata: customSigningKeyMetadata,
  accept_mapped_claims_audience: acceptMappedClaimsAudience,
  claims_mapping_needs_signing_key: claimsMappingNeedsSigningKey,
  library_iat_check_too_strict: libraryIatCheckTooStrict,
  groups_overage: groupsOverage,
  email_claim_missing: emailClaimMissing,
  token_or_cookie_too_large: tokenOrCookieTooLarge,
  correlation_or_nonce_cookie_lost: correlationOrNonceCookieLost,
  state_mismatch_or_missing: stateMismatchOrMissing,
  nonce_mismatch: nonceMismatch,
  interaction_in_progress: interactionInProgress,
  redirect_response_cleared_by_app: redirectResponseClearedByApp,
  third_party_cookies_blocked: thirdPartyCookiesBlocked,
  network_proxy_blocks_entra: networkProxyBlocksEntra,
  tls_certificate_not_trusted: tlsCertificateNotTrusted,
  localhost_not_resolvable: localhostNotResolvable,
  loopback_listener_unreachable: loopbackListenerUnreachable,
  client_request_loop: clientRequestLoop,
  unknown: unknown,
};
