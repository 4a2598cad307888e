import type { Family } from '../../reasoning/family.ts';
import { other } from '../../reasoning/other.ts';
import { unknown } from '../../reasoning/unknown.ts';
import { outsideSignals } from './signals/outside.ts';

/** Codes that are not in the table, errors that nothing explains, and messages of other systems. */
export const unlisted = {
  id: 'unlisted',
  causes: [other, unknown],
  codes: [],
  signals: outsideSignals,
  generalRule: null,
} as const satisfies Family;
