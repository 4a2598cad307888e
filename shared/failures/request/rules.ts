import { toRule } from '../../reasoning/error-rule.ts';
import type { Rule } from '../../reasoning/rule.ts';
import { ERROR_RULES } from './error-rules.ts';

/** In the order in which they are shown within a step. */
export const requestRules: readonly Rule[] = ERROR_RULES.map(toRule);
