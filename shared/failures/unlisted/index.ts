import type { Family } from '../../reasoning/family.ts';
import { other } from '../../reasoning/other.ts';
import { unknown } from '../../reasoning/unknown.ts';

/** Codes that are not in the table, and errors that nothing explains. */
export const unlisted = {
  id: 'unlisted',
  causes: [other, unknown],
  codes: [],
  signals: [],
  generalRule: null,
} as const satisfies Family;
