import type { Family } from '../../reasoning/family.ts';
import { configValueWhitespace } from './causes/config-value-whitespace.ts';
import { unresolvedTemplateVariable } from './causes/unresolved-template-variable.ts';
import { valueSignals } from './signals/values.ts';

/** Values that were configured badly, whatever the setting. */
export const settings = {
  id: 'settings',
  causes: [unresolvedTemplateVariable, configValueWhitespace],
  codes: [],
  signals: valueSignals,
  generalRule: null,
} as const satisfies Family;
