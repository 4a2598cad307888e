import { jwtDecode } from 'jwt-decode';
import type { Claim, DecodedToken } from '../evidence/evidence.ts';
import { fail, ok, type Result } from '../result.ts';
import { toJsonText } from './json-text.ts';

/** Characters, which are bytes in an encoded token. Checked before anything is split or decoded. */
export const LONGEST_TOKEN = 256 * 1024;

/** RFC 7515 section 7.1, the compact form: three parts of base64url; the signature may be empty. */
const COMPACT = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/u;
/** RFC 7516 section 7.1: an encrypted token has five parts, and nobody but its audience can read it. */
const ENCRYPTED = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*){4}$/u;

/**
 * Reads header and payload of a signed token. Decoding proves nothing: the signature is not looked at. Errors:
 * `token-empty`, `token-too-long`, `token-encrypted`, `token-opaque`, `token-malformed`.
 */
export function decodeToken(encoded: string): Result<DecodedToken> {
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
  const header = claimsOf(token, true);
  if (!header.ok) return header;
  const payload = claimsOf(token, false);
  if (!payload.ok) return payload;
  return ok({ header: header.value, payload: payload.value, length: token.length });
}

function claimsOf(token: string, header: boolean): Result<readonly Claim[]> {
  const part = header ? 'header' : 'payload';
  let content: unknown;
  try {
    content = jwtDecode<unknown>(token, { header });
  } catch {
    return fail('token-malformed', `The token’s ${part} is not base64url-encoded JSON.`);
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return fail('token-malformed', `The token’s ${part} is JSON, but not an object.`);
  }
  return ok(Object.entries(content).map(([name, value]) => ({ name, json: toJsonText(value) })));
}
