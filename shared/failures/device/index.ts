import type { Family } from '../../reasoning/family.ts';
import { CODES } from './codes.ts';

/** Devices, their keys and Windows Hello. */
export const device = {
  id: 'device',
  causes: [],
  codes: CODES,
  signals: [],
  generalRule: 'device-refused',
} as const satisfies Family;
