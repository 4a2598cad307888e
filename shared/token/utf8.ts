const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

export type DecodedText = {
  readonly text: string;
  /** Some bytes are no UTF-8 (RFC 3629): U+FFFD stands in their place. */
  readonly isDamaged: boolean;
};

export function decodeUtf8(bytes: Uint8Array): DecodedText {
  try {
    return { text: strict.decode(bytes), isDamaged: false };
  } catch {
    return { text: lenient.decode(bytes), isDamaged: true };
  }
}
