import type { Family } from '../../reasoning/family.ts';
import { CODES } from './codes.ts';

/** Sessions in the browser, sign-out and single sign-on. */
export const session = {
  id: 'session',
  causes: [],
  codes: CODES,
  signals: [],
  generalRule: 'session-unusable',
} as const satisfies Family;
