/** A decoded piece: what it says, and how many characters of the encoded text it took. */
export type Decoded = { readonly text: string; readonly length: number };

/** One character in percent-encoding (RFC 3986 section 2.1, UTF-8) at `at`; `null` when none stands there. */
export function decodePercent(text: string, at: number): Decoded | null {
  const lead = byteAt(text, at);
  if (lead === -1) return null;
  // Control characters would be invisible; a line break stays one.
  if (lead < 0x20) return { text: lead === 0x0a || lead === 0x0d ? '\n' : ' ', length: 3 };
  if (lead < 0x80) return { text: String.fromCharCode(lead), length: 3 };
  const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (size === 0 || lead > 0xf4) return null;
  let point = lead & (0xff >> (size + 1));
  for (let index = 1; index < size; index += 1) {
    const byte = byteAt(text, at + 3 * index);
    if (byte < 0x80 || byte > 0xbf) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  return point > 0x10ffff ? null : { text: String.fromCodePoint(point), length: 3 * size };
}

function byteAt(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x25) return -1;
  const high = hexDigit(text.charCodeAt(at + 1));
  const low = hexDigit(text.charCodeAt(at + 2));
  return high === -1 || low === -1 ? -1 : high * 16 + low;
}

/** The value of a hexadecimal digit's character code, or -1. */
export function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
