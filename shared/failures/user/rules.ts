import { toRule } from '../../reasoning/error-rule.ts';
import type { Rule } from '../../reasoning/rule.ts';
import { ERROR_RULES } from './error-rules.ts';
import { signedInAsAnotherUserRule } from './rules/signed-in-as-another-user.ts';

/** In the order in which they are shown within a step. */
export const userRules: readonly Rule[] = [...ERROR_RULES.map(toRule), signedInAsAnotherUserRule];
