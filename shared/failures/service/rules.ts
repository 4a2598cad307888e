import { toRule } from '../../reasoning/error-rule.ts';
import type { Rule } from '../../reasoning/rule.ts';
import { ERROR_RULES } from './error-rules.ts';
import { serviceUnavailableRule } from './rules/service-unavailable.ts';

/** In the order in which they are shown within a step. */
export const serviceRules: readonly Rule[] = [serviceUnavailableRule, ...ERROR_RULES.map(toRule)];
