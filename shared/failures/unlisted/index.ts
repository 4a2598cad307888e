import type { Family } from '../../reasoning/family.ts';
import { errorCodeUnknownRule } from './rules/error-code-unknown.ts';
import { unknown } from '../../reasoning/unknown.ts';

export const unlisted = {
  id: 'unlisted',
  causes: [unknown],
  codes: [],
  signals: [],
  rules: [errorCodeUnknownRule],
  generalRule: null,
} as const satisfies Family;
