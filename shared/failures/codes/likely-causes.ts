import type { Cause } from '../../reasoning/causes.ts';
import { causesOfCode } from './causes-of-code.ts';
import { FAMILIES_BY_TEXT, type FamilyByText } from './families-by-text.ts';

/** More than any description of Entra has. */
const LONGEST_MESSAGE = 4_000;

/**
 * The causes that the table knows for a code (the number without `AADSTS`); of a code that it does not hold, those of the
 * text that came with it, and then of the code that it narrows. Empty when not even a guess is honest.
 */
export function likelyCauses(code: number, message: string): readonly Cause[] {
  return causesOfCode(code) ?? familyByText(message)?.causes ?? causesOfCode(widerCode(code) ?? 0) ?? [];
}

export function familyByText(message: string): FamilyByText | undefined {
  const text = message.slice(0, LONGEST_MESSAGE);
  return FAMILIES_BY_TEXT.find(({ words }) => words.test(text));
}

/**
 * These stand for so much that the codes which continue them have little in common: 70000, 70002 and 90023 are
 * general refusals.
 */
const TOO_WIDE: ReadonlySet<number> = new Set([
  70000, 70002, 70003, 70005, 90010, 90023, 90101, 65005, 50012,
]);

/** Entra numbers special cases by more digits behind the general code: 501481 is a case of 50148. */
export function widerCode(code: number): number | null {
  const digits = String(code);
  for (let length = digits.length - 1; length >= 5; length -= 1) {
    const wider = Number(digits.slice(0, length));
    if (causesOfCode(wider) !== undefined && !TOO_WIDE.has(wider)) return wider;
  }
  return null;
}
