import { jwtDecode } from 'jwt-decode';
import type { Claim } from '../evidence/evidence.ts';
import { fail, ok, type Result } from '../result.ts';
import { decodeBase64 } from './base64.ts';
import { LEFT_OUT, toJsonText } from './json-text.ts';
import { membersOf, type Member } from './members.ts';
import type { Oddity, TokenPart } from './oddity.ts';
import { decodeUtf8 } from './utf8.ts';

/** Names that an oddity lists; more help nobody. */
const MOST_NAMES = 10;

/**
 * Characters of one part. jwt-decode takes a quarter of a second for a million of them; what is longer than any token
 * that a server would take is parsed here, from the same bytes.
 */
export const LONGEST_FOR_LIBRARY = 64 * 1024;

export type DecodedPart = { readonly claims: readonly Claim[]; readonly oddities: readonly Oddity[] };

/**
 * One part of a signed token in the compact form. What a claim says is what jwt-decode answers. Its text is read beside
 * that for what an object cannot hold: the order of the claims, numbers as they are written, each of several claims of
 * one name; and what is odd about the writing. Error: `token-malformed`.
 */
export function decodePart(token: string, part: TokenPart): Result<DecodedPart> {
  const encoded = token.split('.', 2)[part === 'header' ? 0 : 1] ?? '';
  const decoded = decodeBase64(encoded);
  const written = decoded === null ? null : decodeUtf8(decoded.bytes);
  if (decoded === null || written === null) return notJson(part);
  const isOwn = written.isDamaged || encoded.length > LONGEST_FOR_LIBRARY;
  const content = isOwn ? parseJson(written.text) : decodeJson(token, part);
  if (content === undefined) return notJson(part);
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return fail('token-malformed', `The token’s ${part} is JSON, but not an object.`);
  const members = membersOf(written.text);
  const values = new Map<string, unknown>(Object.entries(content));
  // Of several claims of one name an object keeps the last.
  const repeated = values.size < members.length ? repeatedNames(members) : new Set<string>();
  const claims = members.map((member) => toClaim(member, values.get(member.name), repeated.has(member.name)));
  const oddities: Oddity[] = [];
  if (decoded.hasStrayBits) oddities.push({ kind: 'stray-bits', part });
  if (written.isDamaged) oddities.push({ kind: 'damaged-text', part });
  if (repeated.size > 0)
    oddities.push({ kind: 'repeated-name', part, names: [...repeated].slice(0, MOST_NAMES) });
  if (claims.some(({ json }, index) => json !== members[index]?.json && json.includes(LEFT_OUT)))
    oddities.push({ kind: 'too-deep', part });
  return ok({ claims, oddities });
}

const notJson = (part: TokenPart) =>
  fail('token-malformed', `The token’s ${part} is not base64url-encoded JSON.`);

function decodeJson(token: string, part: TokenPart): unknown {
  try {
    return jwtDecode<unknown>(token, { header: part === 'header' });
  } catch {
    return undefined;
  }
}

/** For long parts, and for bytes that are no UTF-8: jwt-decode takes all of those for Latin-1, and `ü` for two letters. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What nests is cut where it gets too deep; a number stays as it is written, which a double may not hold. */
function toClaim({ name, json }: Member, decoded: unknown, isRepeated: boolean): Claim {
  const value: unknown = isRepeated ? JSON.parse(json) : decoded;
  return { name, json: typeof value === 'number' ? json : toJsonText(value) };
}

function repeatedNames(members: readonly Member[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { name } of members) (seen.has(name) ? repeated : seen).add(name);
  return repeated;
}
