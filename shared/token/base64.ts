const NOT_A_DIGIT = 255;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Both alphabets of RFC 4648 (sections 4 and 5) by character code. */
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (character === '+' || character === '-') return 62;
  if (character === '/' || character === '_') return 63;
  const value = DIGITS.indexOf(character);
  return value === -1 ? NOT_A_DIGIT : value;
});

export type DecodedBytes = {
  readonly bytes: Uint8Array;
  /** Bits that carry nothing are not zero: two texts stand for the same bytes, which only one of them should. */
  readonly hasStrayBits: boolean;
};

/**
 * Base64 in either alphabet, with or without padding. Unlike most decoders it skips nothing: `null` for any other
 * character, white space included, and for a length that no bytes have.
 */
export function decodeBase64(text: string): DecodedBytes | null {
  const length = endOfDigits(text);
  if (length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let index = 0; index < length; index += 1) {
    const value = VALUES[text.charCodeAt(index)] ?? NOT_A_DIGIT;
    if (value === NOT_A_DIGIT) return null;
    held = ((held << 6) | value) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 0xff;
    at += 1;
  }
  return { bytes, hasStrayBits: (held & ((1 << bits) - 1)) !== 0 };
}

/** Up to two `=` at the end are padding. */
function endOfDigits(text: string): number {
  let end = text.length;
  while (end > 0 && text.length - end < 2 && text[end - 1] === '=') end -= 1;
  return end;
}
