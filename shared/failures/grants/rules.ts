import { toRule } from '../../reasoning/error-rule.ts';
import type { Rule } from '../../reasoning/rule.ts';
import { ERROR_RULES } from './error-rules.ts';
import { refreshTokenMissingRule } from './rules/refresh-token-missing.ts';

/** In the order in which they are shown within a step. */
export const grantsRules: readonly Rule[] = [...ERROR_RULES.map(toRule), refreshTokenMissingRule];
