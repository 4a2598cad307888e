import { toRule } from '../../reasoning/error-rule.ts';
import type { Rule } from '../../reasoning/rule.ts';
import { ERROR_RULES } from './error-rules.ts';
import { clientIdMalformedRule } from './rules/client-id-malformed.ts';
import { clientNotFoundInTenantRule } from './rules/client-not-found-in-tenant.ts';

/** In the order in which they are shown within a step. */
export const appRules: readonly Rule[] = [
  clientIdMalformedRule,
  clientNotFoundInTenantRule,
  ...ERROR_RULES.map(toRule),
];
