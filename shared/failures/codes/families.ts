import type { Cause } from '../../reasoning/causes.ts';
import type { CodeCategory } from '../../reasoning/codes/code-entry.ts';
import { FAMILIES_BY_NUMBER } from './families-by-number.ts';
import { familyByText, widerCode } from './likely-causes.ts';
import { codeEntry } from './table.ts';

/** What may be said of a code that the table does not hold. It is a direction, not an explanation. */
export type CodeFamily = {
  /** What it was told by: the words of the message, a known code whose number it continues, or its range. */
  readonly basis: 'message' | 'narrower-code' | 'range';
  readonly category: CodeCategory;
  /** One sentence, which says how it is known. */
  readonly summary: string;
  /** Never more than a first guess; empty when not even that is honest. */
  readonly causes: readonly Cause[];
};

/**
 * Takes the number without `AADSTS` and the text that came with it (may be empty). `null` when nothing can be said
 * honestly; a code of the table is not looked up here.
 */
export function familyOf(code: number, message: string): CodeFamily | null {
  return byText(message) ?? byNarrowerCode(code) ?? byRange(code);
}

function byText(message: string): CodeFamily | null {
  const found = familyByText(message);
  if (found === undefined) return null;
  const { category, subject, causes } = found;
  return {
    basis: 'message',
    category,
    summary: `AuthLoupe does not know this code; its text speaks of ${subject}.`,
    causes,
  };
}

function byNarrowerCode(code: number): CodeFamily | null {
  const wider = codeEntry(widerCode(code) ?? 0);
  return wider === undefined
    ? null
    : {
        basis: 'narrower-code',
        category: wider.category,
        summary: `AuthLoupe does not know this code; by its number it is likely a special case of AADSTS${wider.code}.`,
        causes: wider.causes,
      };
}

function byRange(code: number): CodeFamily | null {
  const digits = String(code);
  const found = FAMILIES_BY_NUMBER.find(
    ({ start, lengths }) => digits.startsWith(start) && lengths.includes(digits.length),
  );
  if (found === undefined) return null;
  return {
    basis: 'range',
    category: found.category,
    summary: `AuthLoupe does not know this code; the codes around it are about ${found.subject}.`,
    causes: [],
  };
}
