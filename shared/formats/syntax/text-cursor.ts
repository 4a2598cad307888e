import { toFault, type FormatError } from '../reading/fault.ts';
import { createLineFinder } from './lines.ts';

/** A place in a text that moves forward. Faults are thrown within a syntax and caught at its edge by {@link caught}. */
export type TextCursor = {
  readonly text: string;
  at: number;
  readonly lineOf: (offset: number) => number;
};

export const createCursor = (text: string): TextCursor => ({ text, at: 0, lineOf: createLineFinder(text) });

/** Carries a fault out of a recursive reader. */
class FaultThrown extends Error {
  readonly fault: FormatError;
  constructor(fault: FormatError) {
    super(fault.code);
    this.fault = fault;
  }
}

export function stop(cursor: TextCursor, code: string, field: string, say: string, at = cursor.at): never {
  throw new FaultThrown(toFault(code, cursor.lineOf(at), field === '' ? 'text' : field, say));
}

/** What the reader gives, or the fault it stopped with. Any other exception is a defect and goes on. */
export function caught<T>(
  work: () => T,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: FormatError } {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof FaultThrown) return { ok: false, error: error.fault };
    throw error;
  }
}
