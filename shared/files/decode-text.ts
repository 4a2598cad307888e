import { decodeUtf8 } from '../token/utf8.ts';

/** So much of a file tells whether it is text. */
const SAMPLE = 4_096;
const utf16le = new TextDecoder('utf-16le');
const utf16be = new TextDecoder('utf-16be');
/** Node.js 20 reads Latin-1 by this name, which differs in typographic quotes and dashes alone. */
const windows1252 = new TextDecoder('windows-1252');

/**
 * The text of a file in UTF-8, in UTF-16 (what PowerShell’s `>` writes) or, when it is neither, in Windows-1252; without
 * its byte order mark. `null` for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return utf16le.decode(bytes);
  if (first === 0xfe && second === 0xff) return utf16be.decode(bytes);
  const zeros = zerosIn(bytes.subarray(0, SAMPLE));
  if (zeros.even + zeros.odd > 0) return withoutMarkText(bytes, zeros);
  const { text, isDamaged } = decodeUtf8(
    first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes,
  );
  return isDamaged ? windows1252.decode(bytes) : text;
}

type Zeros = { readonly even: number; readonly odd: number };

/** UTF-16 without a mark: every second byte of Latin text is zero. No other text holds a zero. */
function withoutMarkText(bytes: Uint8Array, { even, odd }: Zeros): string | null {
  const pairs = Math.min(bytes.length, SAMPLE) / 2;
  if (even === 0 && odd > pairs * 0.6) return utf16le.decode(bytes);
  return odd === 0 && even > pairs * 0.6 ? utf16be.decode(bytes) : null;
}

function zerosIn(bytes: Uint8Array): Zeros {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even, odd };
}
