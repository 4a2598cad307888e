import { toRule } from '../../reasoning/error-rule.ts';
import type { Family } from '../../reasoning/family.ts';
import { CODES } from './codes.ts';
import { ERROR_RULES } from './error-rules.ts';

/** Devices, their keys and Windows Hello. */
export const device = {
  id: 'device',
  causes: [],
  codes: CODES,
  signals: [],
  rules: ERROR_RULES.map(toRule),
  generalRule: 'device-refused',
} as const satisfies Family;
