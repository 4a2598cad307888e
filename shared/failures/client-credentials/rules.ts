import { toRule } from '../../reasoning/error-rule.ts';
import type { Rule } from '../../reasoning/rule.ts';
import { toAssertionRule } from './client-assertion.ts';
import { ASSERTION_RULES, ERROR_RULES } from './error-rules.ts';
import { clientSecretExpiredRule } from './rules/client-secret-expired.ts';
import { clientSecretExpiresSoonRule } from './rules/client-secret-expires-soon.ts';
import { clientSecretNotAValueRule } from './rules/client-secret-not-a-value.ts';
import { clientSecretPlaceholderRule } from './rules/client-secret-placeholder.ts';
import { clientSecretRejectedRule } from './rules/client-secret-rejected.ts';
import { clientSecretTruncatedRule } from './rules/client-secret-truncated.ts';
import { clientSecretUrlEncodedRule } from './rules/client-secret-url-encoded.ts';
import { clientSecretWhiteSpaceRule } from './rules/client-secret-white-space.ts';

/** In the order in which they are shown within a step. */
export const clientCredentialsRules: readonly Rule[] = [
  clientSecretRejectedRule,
  clientSecretExpiredRule,
  clientSecretNotAValueRule,
  clientSecretPlaceholderRule,
  clientSecretWhiteSpaceRule,
  clientSecretUrlEncodedRule,
  clientSecretTruncatedRule,
  clientSecretExpiresSoonRule,
  ...ASSERTION_RULES.map(toAssertionRule),
  ...ERROR_RULES.map(toRule),
];
