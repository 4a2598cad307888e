import type { Family } from '../../reasoning/family.ts';
import { other } from '../../reasoning/other.ts';
import { unknown } from '../../reasoning/unknown.ts';
import { errorCodeUnknownRule } from './rules/error-code-unknown.ts';

/** Codes that are not in the table, and errors that nothing explains. */
export const unlisted = {
  id: 'unlisted',
  causes: [other, unknown],
  codes: [],
  signals: [],
  rules: [errorCodeUnknownRule],
  generalRule: null,
} as const satisfies Family;
