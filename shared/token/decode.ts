import type { Claim, DecodedToken } from '../evidence/evidence.ts';
import { fail, ok, type Result } from '../result.ts';
import { decodeBase64 } from './base64.ts';
import { LEFT_OUT, toJsonText } from './json-text.ts';
import { membersOf } from './members.ts';
import type { Oddity, TokenPart } from './oddity.ts';
import { decodeUtf8 } from './utf8.ts';

/** Characters, which are bytes in an encoded token. Checked before anything is split or decoded. */
export const LONGEST_TOKEN = 1024 * 1024;

/** RFC 7515 section 7.1, the compact form: three parts of base64url; the signature may be empty. */
const COMPACT = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/u;
/** RFC 7516 section 7.1: an encrypted token has five parts, and nobody but its audience can read it. */
const ENCRYPTED = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*){4}$/u;

/** Names that an oddity lists; more help nobody. */
const MOST_NAMES = 10;

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
  const [first = '', second = ''] = token.split('.', 2);
  const header = readPart(first, 'header');
  if (!header.ok) return header;
  const payload = readPart(second, 'payload');
  if (!payload.ok) return payload;
  return ok({
    token: { header: header.value.claims, payload: payload.value.claims, length: token.length },
    oddities: [...header.value.oddities, ...payload.value.oddities],
  });
}

type ReadPart = { readonly claims: readonly Claim[]; readonly oddities: readonly Oddity[] };

function readPart(encoded: string, part: TokenPart): Result<ReadPart> {
  const decoded = decodeBase64(encoded);
  const written = decoded === null ? null : decodeUtf8(decoded.bytes);
  const content = written === null ? undefined : parseJson(written.text);
  if (decoded === null || written === null || content === undefined)
    return fail('token-malformed', `The token’s ${part} is not base64url-encoded JSON.`);
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return fail('token-malformed', `The token’s ${part} is JSON, but not an object.`);
  const members = membersOf(written.text);
  const claims = members.map(({ name, json }) => ({ name, json: boundDepth(json) }));
  const oddities: Oddity[] = [];
  if (decoded.hasStrayBits) oddities.push({ kind: 'stray-bits', part });
  if (written.isDamaged) oddities.push({ kind: 'damaged-text', part });
  // Parsing keeps the last of several members of the same name.
  if (Object.keys(content).length < members.length)
    oddities.push({ kind: 'repeated-name', part, names: repeatedNames(members) });
  if (claims.some(({ json }, index) => json !== members[index]?.json && json.includes(LEFT_OUT)))
    oddities.push({ kind: 'too-deep', part });
  return ok({ claims, oddities });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Strings, numbers and words stay as they are written; what nests is cut where it gets too deep. */
function boundDepth(json: string): string {
  const first = json[0];
  return first === '{' || first === '[' ? toJsonText(JSON.parse(json)) : json;
}

function repeatedNames(members: readonly { readonly name: string }[]): readonly string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { name } of members) (seen.has(name) ? repeated : seen).add(name);
  return [...repeated].slice(0, MOST_NAMES);
}
