import type { DecodedToken } from '../evidence/evidence.ts';
import { fail, ok, type Result } from '../result.ts';
import { decodePart } from './decode-part.ts';
import type { Oddity } from './oddity.ts';

/** Characters, which are bytes in an encoded token. Checked before anything is split or decoded. */
export const LONGEST_TOKEN = 1024 * 1024;

/** RFC 7515 section 7.1, the compact form: three parts of base64url; the signature may be empty. */
const COMPACT = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/u;
/** RFC 7516 section 7.1: an encrypted token has five parts, and nobody but its audience can read it. */
const ENCRYPTED = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*){4}$/u;

/** A token with what is odd about the way it is written. */
export type ReadToken = { readonly token: DecodedToken; readonly oddities: readonly Oddity[] };

/**
 * Reads header and payload of a signed token. Decoding proves nothing: the signature is not looked at. Errors:
 * `token-empty`, `token-too-long`, `token-encrypted`, `token-opaque`, `token-malformed`.
 */
export function decodeToken(encoded: string): Result<DecodedToken> {
  const read = readToken(encoded);
  return read.ok ? ok(read.value.token) : read;
}

/** As {@link decodeToken}, and says what a careful reader would stumble over. */
export function readToken(encoded: string): Result<ReadToken> {
  if (encoded.length > LONGEST_TOKEN) {
    return fail(
      'token-too-long',
      `The token has ${encoded.length} characters; the limit is ${LONGEST_TOKEN}.`,
    );
  }
  const token = encoded.trim();
  if (token === '') return fail('token-empty', 'There is no token.');
  if (ENCRYPTED.test(token)) {
    return fail(
      'token-encrypted',
      'The token is encrypted (five parts): only the API it is meant for can read it.',
    );
  }
  if (!COMPACT.test(token)) {
    return fail(
      'token-opaque',
      'The token is opaque: it does not have the three parts of a signed JSON token.',
    );
  }
  const header = decodePart(token, 'header');
  if (!header.ok) return header;
  const payload = decodePart(token, 'payload');
  if (!payload.ok) return payload;
  return ok({
    token: { header: header.value.claims, payload: payload.value.claims, length: token.length },
    oddities: [...header.value.oddities, ...payload.value.oddities],
  });
}
