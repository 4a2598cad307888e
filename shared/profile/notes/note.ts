import type { FieldNote } from '../field-note.ts';

type Fix = NonNullable<FieldNote['fix']>;

const note =
  (severity: FieldNote['severity']) =>
  (field: FieldNote['field'], code: string, message: string, fix?: Fix): FieldNote =>
    fix === undefined ? { field, severity, code, message } : { field, severity, code, message, fix };

export const error = note('error');
export const warning = note('warning');
export const hint = note('hint');
