import { toFault, type FormatError } from '../../reading/fault.ts';
import { createLineFinder } from '../lines.ts';
import { nearestKey } from '../yaml-shape.ts';

/** Babel’s words for a syntax error, as ours: what is wrong at the place, and what to write. No value is quoted. */
export function describeFault(text: string, error: unknown): FormatError {
  const { at, reason } = placeOf(error);
  const inside = Math.max(0, Math.min(/^\s*[[{]/u.test(text) ? at : at - 1, text.length));
  const key = nearestKey(text, inside);
  return toFault(
    'syntax',
    createLineFinder(text)(inside),
    key === '' ? 'text' : key,
    advice(reason, text, inside),
  );
}

function placeOf(error: unknown): { readonly at: number; readonly reason: string } {
  if (error instanceof SyntaxError && 'pos' in error && typeof error.pos === 'number')
    return { at: error.pos, reason: 'reasonCode' in error ? String(error.reasonCode) : '' };
  return { at: 0, reason: '' };
}

function advice(reason: string, text: string, at: number): string {
  if (at >= text.trimEnd().length) return 'the text ends before its last bracket is closed. Paste all of it.';
  if (/UnterminatedString|UnterminatedTemplate/u.test(reason))
    return 'the line ends before the closing quote. Add it.';
  if (/UnterminatedComment/u.test(reason)) return 'this comment is never closed. Add */.';
  const before = text.slice(Math.max(0, at - 400), at).trimEnd();
  const next = text.charAt(at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0));
  if (/["'`\w\]}]$/u.test(before) && /["'`\w]/u.test(next)) return 'write a comma before this.';
  if (/["'\w]$/u.test(before) && '{['.includes(next)) return 'write a colon between the key and its value.';
  return 'this is no valid JSON or JavaScript. Check the quotes, commas and brackets around it.';
}
