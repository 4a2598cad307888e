import type { Family } from '../../reasoning/family.ts';
import { CODES } from './codes.ts';

/** Faults inside Entra or at a provider behind it, for which no setting is the cause. */
export const service = {
  id: 'service',
  causes: [],
  codes: CODES,
  signals: [],
  generalRule: 'service-failed',
} as const satisfies Family;
