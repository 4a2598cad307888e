import type { Family } from '../../reasoning/family.ts';
import { other } from '../../reasoning/other.ts';
import { unknown } from '../../reasoning/unknown.ts';
import { errorCodeUnknownRule } from './rules/error-code-unknown.ts';
import { outsideSignals } from './signals/outside.ts';

/** Codes that are not in the table, errors that nothing explains, and messages of other systems. */
export const unlisted = {
  id: 'unlisted',
  causes: [other, unknown],
  codes: [],
  signals: outsideSignals,
  rules: [errorCodeUnknownRule],
  generalRule: null,
} as const satisfies Family;
