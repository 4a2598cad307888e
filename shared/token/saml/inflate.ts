import { Inflate, inflateSync } from 'fflate';

/** Packed bytes between two looks at the limit; up to a thousand times as many come of them. */
const PIECE = 1024;

/**
 * Raw DEFLATE (RFC 1951), as SAML's redirect binding packs messages. `null` when the bytes are not that, or when they
 * unfold to more than `limit` bytes. What refers to a place before the first byte is not refused: zeros stand there.
 */
export function inflate(bytes: Uint8Array, limit: number): Uint8Array | null {
  if (bytes.length === 0) return null;
  try {
    // The stream stops at the limit, but takes a text that breaks off for a whole one.
    return unfoldsBeyond(bytes, limit) ? null : inflateSync(bytes);
  } catch {
    return null;
  }
}

function unfoldsBeyond(bytes: Uint8Array, limit: number): boolean {
  let length = 0;
  const inflater = new Inflate((piece) => {
    length += piece.length;
  });
  for (let at = 0; at < bytes.length && length <= limit; at += PIECE)
    inflater.push(bytes.subarray(at, at + PIECE));
  return length > limit;
}
