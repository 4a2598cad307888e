import type { Family } from '../../reasoning/family.ts';
import { CODES } from './codes.ts';
import { deviceRefusedRule } from './rules/device-refused.ts';

export const device = {
  id: 'device',
  causes: [],
  codes: CODES,
  signals: [],
  rules: [deviceRefusedRule],
  generalRule: 'device-refused',
} as const satisfies Family;
