import type { Family } from '../../reasoning/family.ts';
import { CODES } from './codes.ts';

export const federation = {
  id: 'federation',
  causes: [],
  codes: CODES,
  signals: [],
  rules: [],
  generalRule: null,
} as const satisfies Family;
