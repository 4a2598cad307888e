import { toRule } from '../../reasoning/error-rule.ts';
import type { Family } from '../../reasoning/family.ts';
import { CODES } from './codes.ts';
import { ERROR_RULES } from './error-rules.ts';

/** Sessions in the browser, sign-out and single sign-on. */
export const session = {
  id: 'session',
  causes: [],
  codes: CODES,
  signals: [],
  rules: ERROR_RULES.map(toRule),
  generalRule: 'session-unusable',
} as const satisfies Family;
