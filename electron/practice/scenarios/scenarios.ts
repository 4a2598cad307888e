import { fail, ok, type Result } from '../../../shared/result.ts';
import { accountDisabled } from './account-disabled.ts';
import { accountLocked } from './account-locked.ts';
import { accountNotInTenant } from './account-not-in-tenant.ts';
import { adminConsentRequired } from './admin-consent-required.ts';
import { apiNotInstalled } from './api-not-installed.ts';
import { apiRenamed } from './api-renamed.ts';
import { appNotInTenant } from './app-not-in-tenant.ts';
import { applicationPermissionNotGranted } from './application-permission-not-granted.ts';
import { blockedAtToken } from './blocked-at-token.ts';
import { blockedOnPage } from './blocked-on-page.ts';
import { certificateNotRegistered } from './certificate-not-registered.ts';
import { certificateNotTrusted } from './certificate-not-trusted.ts';
import { clientIdNotFilledIn } from './client-id-not-filled-in.ts';
import { clientSecretExpired } from './client-secret-expired.ts';
import { clockTenMinutesOff } from './clock-ten-minutes-off.ts';
import { codeExpired } from './code-expired.ts';
import { codeRedeemedTwice } from './code-redeemed-twice.ts';
import { consentMissing } from './consent-missing.ts';
import { defaultScopeMixed } from './default-scope-mixed.ts';
import { desktopAppOnWebPlatform } from './desktop-app-on-web-platform.ts';
import { emailClaimMissing } from './email-claim-missing.ts';
import { federatedSubjectNotRegistered } from './federated-subject-not-registered.ts';
import { federatedSubjectLetterCase } from './federated-subject-letter-case.ts';
import { federatedIssuerNotRegistered } from './federated-issuer-not-registered.ts';
import { federatedAudienceNotRegistered } from './federated-audience-not-registered.ts';
import { federatedTokenExpired } from './federated-token-expired.ts';
import { groupsOverage } from './groups-overage.ts';
import { healthy } from './healthy.ts';
import { idTokenNotEnabled } from './id-token-not-enabled.ts';
import { mfaNotSetUp } from './mfa-not-set-up.ts';
import { mfaRequiredAtToken } from './mfa-required-at-token.ts';
import { noPermissionListed } from './no-permission-listed.ts';
import { multiTenantAppMadeSingle } from './multi-tenant-app-made-single.ts';
import { nobodySignedIn } from './nobody-signed-in.ts';
import { nonceReplaced } from './nonce-replaced.ts';
import { pageAppOnWebPlatform } from './page-app-on-web-platform.ts';
import { passwordExpired } from './password-expired.ts';
import { passwordWrong } from './password-wrong.ts';
import { pkceVerifierMismatch } from './pkce-verifier-mismatch.ts';
import { proxyAnswersHtml } from './proxy-answers-html.ts';
import { redirectNeverComes } from './redirect-never-comes.ts';
import { redirectUriDiffersAtToken } from './redirect-uri-differs-at-token.ts';
import { redirectUriLetterCase } from './redirect-uri-letter-case.ts';
import { redirectUriLoopbackPort } from './redirect-uri-loopback-port.ts';
import { redirectUriNoneRegistered } from './redirect-uri-none-registered.ts';
import { redirectUriNotRegistered } from './redirect-uri-not-registered.ts';
import { redirectUriNotSent } from './redirect-uri-not-sent.ts';
import { redirectUriRefusedAfterSignIn } from './redirect-uri-refused-after-sign-in.ts';
import { redirectUriRegisteredAsHttps } from './redirect-uri-registered-as-https.ts';
import { redirectUriTrailingSlash } from './redirect-uri-trailing-slash.ts';
import { refreshTokenRevoked } from './refresh-token-revoked.ts';
import { resourceNotListed } from './resource-not-listed.ts';
import { scopeWithoutResource } from './scope-without-resource.ts';
import { secretFromPublicClient } from './secret-from-public-client.ts';
import { secretIdForClientId } from './secret-id-for-client-id.ts';
import { secretIdForValue } from './secret-id-for-value.ts';
import { secretNotUrlEncoded } from './secret-not-url-encoded.ts';
import { secretOfAnotherApp } from './secret-of-another-app.ts';
import { serverAppOnSpaPlatform } from './server-app-on-spa-platform.ts';
import { serviceUnavailableOnce } from './service-unavailable-once.ts';
import { severalResources } from './several-resources.ts';
import { signedInElsewhere } from './signed-in-elsewhere.ts';
import { signingKeyRolledOver } from './signing-key-rolled-over.ts';
import { signingKeyUnknown } from './signing-key-unknown.ts';
import { singleTenantAppOnCommon } from './single-tenant-app-on-common.ts';
import { spaWithoutPkce } from './spa-without-pkce.ts';
import { stateReplaced } from './state-replaced.ts';
import { tenantNotFilledIn } from './tenant-not-filled-in.ts';
import { tenantNotFound } from './tenant-not-found.ts';
import { throttled } from './throttled.ts';
import { tokenTooLarge } from './token-too-large.ts';
import { userDeclines } from './user-declines.ts';
import { userNameUnknown } from './user-name-unknown.ts';
import { userNotAssigned } from './user-not-assigned.ts';
import { v1TokenForV2Api } from './v1-token-for-v2-api.ts';
import type { Scenario } from './scenario.ts';

/** The order in which they are offered: by group, in each the common ones first. */
export const SCENARIOS: readonly Scenario[] = [
  healthy,
  redirectUriNotRegistered,
  redirectUriRefusedAfterSignIn,
  redirectUriTrailingSlash,
  redirectUriLetterCase,
  redirectUriRegisteredAsHttps,
  redirectUriLoopbackPort,
  redirectUriNoneRegistered,
  redirectUriNotSent,
  redirectUriDiffersAtToken,
  appNotInTenant,
  clientIdNotFilledIn,
  secretIdForClientId,
  desktopAppOnWebPlatform,
  secretFromPublicClient,
  secretIdForValue,
  secretOfAnotherApp,
  secretNotUrlEncoded,
  clientSecretExpired,
  certificateNotRegistered,
  federatedSubjectNotRegistered,
  federatedSubjectLetterCase,
  federatedIssuerNotRegistered,
  federatedAudienceNotRegistered,
  federatedTokenExpired,
  spaWithoutPkce,
  pageAppOnWebPlatform,
  serverAppOnSpaPlatform,
  idTokenNotEnabled,
  tenantNotFound,
  tenantNotFilledIn,
  singleTenantAppOnCommon,
  multiTenantAppMadeSingle,
  accountNotInTenant,
  signedInElsewhere,
  userNotAssigned,
  userNameUnknown,
  passwordWrong,
  accountLocked,
  passwordExpired,
  accountDisabled,
  nobodySignedIn,
  mfaRequiredAtToken,
  mfaNotSetUp,
  blockedAtToken,
  blockedOnPage,
  consentMissing,
  userDeclines,
  adminConsentRequired,
  noPermissionListed,
  applicationPermissionNotGranted,
  resourceNotListed,
  apiNotInstalled,
  scopeWithoutResource,
  defaultScopeMixed,
  severalResources,
  apiRenamed,
  codeRedeemedTwice,
  codeExpired,
  refreshTokenRevoked,
  pkceVerifierMismatch,
  nonceReplaced,
  stateReplaced,
  signingKeyUnknown,
  signingKeyRolledOver,
  v1TokenForV2Api,
  clockTenMinutesOff,
  emailClaimMissing,
  groupsOverage,
  tokenTooLarge,
  serviceUnavailableOnce,
  throttled,
  certificateNotTrusted,
  proxyAnswersHtml,
  redirectNeverComes,
];

/** Error: `unknown-scenario`. */
export function findScenario(id: string): Result<Scenario> {
  const found = SCENARIOS.find((each) => each.id === id);
  return found === undefined
    ? fail('unknown-scenario', `There is no practice scenario '${id}'.`, 'scenario')
    : ok(found);
}
