import { toRule } from '../../reasoning/error-rule.ts';
import type { Rule } from '../../reasoning/rule.ts';
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

/** In the order in which they are shown within a step. */
export const tokensRules: readonly Rule[] = [
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
];
