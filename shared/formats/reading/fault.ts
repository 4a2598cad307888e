import type { AppError } from '../../result.ts';

/** Why a text cannot be read, at the place where it has to be mended. */
export type FormatError = AppError & {
  /** As it stands in the text: a key with its path, a variable, a flag. `text` when no key is near. */
  readonly field: string;
  /** From 1. */
  readonly line: number;
};

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: FormatError };

/** `say` completes “Line 3, client_id:” and ends with what to do. It never quotes a value: that could be a secret. */
export const toFault = (code: string, line: number, field: string, say: string): FormatError => ({
  code,
  line,
  field: clip(field),
  message: `Line ${line}, ${clip(field)}: ${say}`,
});

const LONGEST_FIELD = 80;
const clip = (field: string): string =>
  field.length > LONGEST_FIELD ? `${field.slice(0, LONGEST_FIELD - 1)}…` : field;

export const refuse = (
  code: string,
  line: number,
  field: string,
  say: string,
): { readonly ok: false; readonly error: FormatError } => ({
  ok: false,
  error: toFault(code, line, field, say),
});
