import { toRule } from '../../reasoning/error-rule.ts';
import type { Rule } from '../../reasoning/rule.ts';
import { ERROR_RULES } from './error-rules.ts';
import { applicationRolesMissingRule } from './rules/application-roles-missing.ts';
import { scopesMalformedRule } from './rules/scopes-malformed.ts';
import { scopesNotGrantedRule } from './rules/scopes-not-granted.ts';

/** In the order in which they are shown within a step. */
export const scopesRules: readonly Rule[] = [
  scopesMalformedRule,
  ...ERROR_RULES.map(toRule),
  scopesNotGrantedRule,
  applicationRolesMissingRule,
];
