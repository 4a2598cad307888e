import { toRule } from '../../reasoning/error-rule.ts';
import type { Family } from '../../reasoning/family.ts';
import { CODES } from './codes.ts';
import { ERROR_RULES } from './error-rules.ts';
import { serviceUnavailableRule } from './rules/service-unavailable.ts';

/** Faults inside Entra or at a provider behind it, for which no setting is the cause. */
export const service = {
  id: 'service',
  causes: [],
  codes: CODES,
  signals: [],
  rules: [serviceUnavailableRule, ...ERROR_RULES.map(toRule)],
  generalRule: 'service-failed',
} as const satisfies Family;
