const PADDED = /^([A-Za-z0-9+/_-]*)={0,2}$/u;

export type DecodedBytes = {
  readonly bytes: Uint8Array;
  /** Bits that carry nothing are not zero: two texts stand for the same bytes, which only one of them should. */
  readonly hasStrayBits: boolean;
};

/**
 * Base64 in either alphabet (RFC 4648 sections 4 and 5), with or without padding. Unlike most decoders it skips nothing:
 * `null` for any other character, white space included, and for a length that no bytes have.
 */
export function decodeBase64(text: string): DecodedBytes | null {
  const digits = PADDED.exec(text)?.[1]?.replaceAll('-', '+').replaceAll('_', '/');
  if (digits === undefined || digits.length % 4 === 1) return null;
  const binary = atob(digits);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  const last = digits.slice(digits.length - (digits.length % 4));
  return { bytes, hasStrayBits: !btoa(atob(last)).startsWith(last) };
}
