import { toRule } from '../../reasoning/error-rule.ts';
import type { Family } from '../../reasoning/family.ts';
import { acceptMappedClaimsAudience } from './causes/accept-mapped-claims-audience.ts';
import { claimsMappingNeedsSigningKey } from './causes/claims-mapping-needs-signing-key.ts';
import { clockSkew } from './causes/clock-skew.ts';
import { commonEndpointIssuerTemplate } from './causes/common-endpoint-issuer-template.ts';
import { customSigningKeyMetadata } from './causes/custom-signing-key-metadata.ts';
import { easyauthClientAllowList } from './causes/easyauth-client-allow-list.ts';
import { graphTokenNotForYourApi } from './causes/graph-token-not-for-your-api.ts';
import { libraryIatCheckTooStrict } from './causes/library-iat-check-too-strict.ts';
import { tokenAudienceMismatch } from './causes/token-audience-mismatch.ts';
import { tokenVersionMismatch } from './causes/token-version-mismatch.ts';
import { CODES } from './codes.ts';
import { ERROR_RULES } from './error-rules.ts';
import { accessTokenAudienceMismatchRule } from './rules/access-token-audience-mismatch.ts';
import { accessTokenOfGraphRule } from './rules/access-token-of-graph.ts';
import { accessTokenVersionOneRule } from './rules/access-token-version-one.ts';
import { clockSkewedRule } from './rules/clock-skewed.ts';
import { idTokenAlgorithmUnexpectedRule } from './rules/id-token-algorithm-unexpected.ts';
import { idTokenAudienceMismatchRule } from './rules/id-token-audience-mismatch.ts';
import { idTokenIssuerMismatchRule } from './rules/id-token-issuer-mismatch.ts';
import { idTokenKeyNotPublishedRule } from './rules/id-token-key-not-published.ts';
import { idTokenMissingRule } from './rules/id-token-missing.ts';
import { idTokenNonceMismatchRule } from './rules/id-token-nonce-mismatch.ts';
import { idTokenOutsideLifetimeRule } from './rules/id-token-outside-lifetime.ts';
import { idTokenSignatureInvalidRule } from './rules/id-token-signature-invalid.ts';
import { idTokenTenantInconsistentRule } from './rules/id-token-tenant-inconsistent.ts';
import { clockSkewSignals } from './signals/clock-skew.ts';
import { contradictionSignals } from './signals/contradictions.ts';
import { gatewaySignals } from './signals/gateway.ts';
import { tokenValidationSignals } from './signals/token-validation.ts';
import { tokensWords } from './signals/words.ts';

/** Whether a token is genuine, meant for who checks it, and valid at that time. */
export const tokens = {
  id: 'tokens',
  causes: [
    tokenVersionMismatch,
    tokenAudienceMismatch,
    graphTokenNotForYourApi,
    customSigningKeyMetadata,
    acceptMappedClaimsAudience,
    claimsMappingNeedsSigningKey,
    libraryIatCheckTooStrict,
    clockSkew,
    commonEndpointIssuerTemplate,
    easyauthClientAllowList,
  ],
  codes: CODES,
  signals: [
    ...clockSkewSignals,
    ...tokenValidationSignals,
    ...gatewaySignals,
    ...contradictionSignals,
    ...tokensWords,
  ],
  rules: [
    ...ERROR_RULES.map(toRule),
    idTokenMissingRule,
    idTokenSignatureInvalidRule,
    idTokenAlgorithmUnexpectedRule,
    idTokenKeyNotPublishedRule,
    idTokenIssuerMismatchRule,
    idTokenTenantInconsistentRule,
    idTokenAudienceMismatchRule,
    idTokenNonceMismatchRule,
    idTokenOutsideLifetimeRule,
    clockSkewedRule,
    accessTokenOfGraphRule,
    accessTokenAudienceMismatchRule,
    accessTokenVersionOneRule,
  ],
  generalRule: null,
} as const satisfies Family;
