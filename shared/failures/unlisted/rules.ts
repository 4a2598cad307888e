import type { Rule } from '../../reasoning/rule.ts';
import { errorCodeUnknownRule } from './rules/error-code-unknown.ts';

/** In the order in which they are shown within a step. */
export const unlistedRules: readonly Rule[] = [errorCodeUnknownRule];
