import { hexDigit, type Decoded } from './percent.ts';

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\n'],
  ['t', ' '],
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['/', '/'],
  ['\\', '\\'],
  ['&', '&'],
]);

/** One escape of JSON, Python, JavaScript or C# at `at`; `null` when none stands there. */
export function decodeBackslash(text: string, at: number): Decoded | null {
  const letter = text.charAt(at + 1);
  const plain = LETTERS.get(letter);
  if (plain !== undefined) return { text: plain, length: 2 };
  if (letter === 'u') return decodeHex(text, at, 4);
  return letter === 'x' ? decodeHex(text, at, 2) : null;
}

function decodeHex(text: string, at: number, digits: number): Decoded | null {
  let code = 0;
  for (let index = 0; index < digits; index += 1) {
    const digit = hexDigit(text.charCodeAt(at + 2 + index));
    if (digit === -1) return null;
    code = code * 16 + digit;
  }
  return { text: code < 0x20 ? ' ' : String.fromCharCode(code), length: 2 + digits };
}
