import { pieceOf, type Piece } from './piece.ts';

/** A number as text recognition wrote it, and whether its message follows. */
export type ScannedCode = Piece & { readonly number: number; readonly hasMessage: boolean };

/** What readers of pictures take for what: a round letter for a nought, a stroke for a one. */
const DIGITS: Readonly<Record<string, string>> = {
  ...{ O: '0', o: '0', Q: '0', D: '0' },
  ...{ l: '1', I: '1', i: '1', '|': '1', '!': '1' },
  ...{ S: '5', s: '5', B: '8', Z: '2', z: '2', G: '6' },
};
const LETTERS = Object.keys(DIGITS).join('');

/**
 * `AADSTS` with a number, as text recognition writes them: digits for the letters S, letters for digits, and a space
 * within the number when a colon ends it.
 */
const SCANNED = new RegExp(
  `(?<![A-Za-z0-9])AAD ?[S5]T[S5][ :_-]{0,2}((?:[\\d${LETTERS}]{1,10} ?){1,3})(?![A-Za-z0-9])`,
  'gu',
);
/** Entra’s numbers have five to eight digits. */
const NUMBER = /^[1-9]\d{4,7}$/u;
/** What the exact reading of codes takes already. */
const EXACT = /^AADSTS[ :_-]{0,2}\d{5,10}(?![\dA-Za-z|!])/u;
const MOST_SCANNED = 40;

/** Codes that came out of a picture and are not written as Entra writes them. Nothing is read without the prefix. */
export function readScannedCodes(text: string): readonly ScannedCode[] {
  const codes: ScannedCode[] = [];
  for (const match of text.matchAll(SCANNED)) {
    if (codes.length >= MOST_SCANNED) break;
    const code = toCode(text, match.index, match[0], match[1] ?? '');
    if (code !== null) codes.push(code);
  }
  return codes;
}

function toCode(text: string, start: number, whole: string, run: string): ScannedCode | null {
  if (EXACT.test(whole)) return null;
  const written = run.trimEnd();
  const end = start + whole.length - (run.length - written.length);
  const hasMessage = /^\s?:/u.test(text.slice(end, end + 2));
  const digits = Array.from(written.replaceAll(' ', ''), (character) => DIGITS[character] ?? character).join(
    '',
  );
  if (!NUMBER.test(digits) || !isLikely(written, hasMessage)) return null;
  return { ...pieceOf(text, start, end), number: Number(digits), hasMessage };
}

/** Words begin with letters and numbers follow codes: only a message behind it makes a doubtful one a code. */
function isLikely(written: string, hasMessage: boolean): boolean {
  const digits = written.replace(/\D/gu, '').length;
  if (digits < 2) return false;
  if (hasMessage) return true;
  return !written.includes(' ') && /^\d/u.test(written) && /\d$/u.test(written);
}
