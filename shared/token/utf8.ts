const REPLACEMENT = 0xfffd;
/** Characters that are joined at once; a call takes only so many arguments. */
const CHUNK = 4096;

export type DecodedText = {
  readonly text: string;
  /** Some bytes are no UTF-8 (RFC 3629): U+FFFD stands in their place. */
  readonly isDamaged: boolean;
};

/** UTF-8 as the Encoding standard decodes it: each wrong sequence becomes one U+FFFD, overlong ones and surrogates included. */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  const chunks: string[] = [];
  let units: number[] = [];
  let isDamaged = false;
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const { point, length } = first < 0x80 ? { point: first, length: 1 } : readPoint(bytes, at);
    at += length;
    if (point < 0) isDamaged = true;
    units.push(point < 0 ? REPLACEMENT : point);
    if (units.length < CHUNK) continue;
    chunks.push(String.fromCodePoint(...units));
    units = [];
  }
  chunks.push(String.fromCodePoint(...units));
  return { text: chunks.join(''), isDamaged };
}

type Point = { readonly point: number; readonly length: number };

const WRONG = -1;

/** The code point of several bytes at an offset, and how many bytes it takes; `point` is negative for a wrong sequence. */
function readPoint(bytes: Uint8Array, at: number): Point {
  const first = bytes[at] ?? 0;
  const [count, smallest] = sizeOf(first);
  let point = first & (0x3f >> count);
  for (let index = 1; index <= count; index += 1) {
    const next = bytes[at + index] ?? 0;
    if ((next & 0xc0) !== 0x80 || (index === 1 && isImpossible(first, next)))
      return { point: WRONG, length: index };
    point = (point << 6) | (next & 0x3f);
  }
  return count === 0 || point < smallest ? { point: WRONG, length: 1 } : { point, length: count + 1 };
}

/** Bytes that follow, and the smallest code point that may be written so. */
function sizeOf(first: number): readonly [count: number, smallest: number] {
  if (first >= 0xc2 && first < 0xe0) return [1, 0x80];
  if (first >= 0xe0 && first < 0xf0) return [2, 0x800];
  if (first >= 0xf0 && first < 0xf5) return [3, 0x10000];
  return [0, 0];
}

/** Overlong forms, surrogates, and what lies beyond U+10FFFF show in the second byte. */
const isImpossible = (first: number, second: number): boolean =>
  (first === 0xe0 && second < 0xa0) ||
  (first === 0xed && second > 0x9f) ||
  (first === 0xf0 && second < 0x90) ||
  (first === 0xf4 && second > 0x8f);
