import type { Family } from '../../reasoning/family.ts';
import { CODES } from './codes.ts';
import { serviceFailedRule } from './rules/service-failed.ts';
import { serviceUnavailableRule } from './rules/service-unavailable.ts';

export const service = {
  id: 'service',
  causes: [],
  codes: CODES,
  signals: [],
  rules: [serviceUnavailableRule, serviceFailedRule],
  generalRule: 'service-failed',
} as const satisfies Family;
