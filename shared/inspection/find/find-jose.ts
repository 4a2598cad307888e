import { decodeBase64 } from '../../token/base64.ts';
import { LONGEST_TOKEN } from '../../token/decode.ts';
import { decodeUtf8 } from '../../token/utf8.ts';
import type { Candidate } from './candidate.ts';
import { placeOf } from './place-of.ts';

/** Base64url and dots, longer than a name. */
const RUN = /[A-Za-z0-9_.-]{12,}/gu;
/** `{` in base64 is `e` and one of these; white space before it would be somebody’s own invention. */
const BRACE = /^e[w-z0-9]/u;
/** Looked at; what is no token counts, too. */
const MOST_RUNS = 5_000;
const MOST_DOTS = 12;

/** Signed and encrypted tokens in the compact form, wherever they stand. */
export function findJose(text: string, most: number): readonly Candidate[] {
  const found: Candidate[] = [];
  let looked = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    looked += 1;
    if (found.length >= most || looked > MOST_RUNS) break;
    const candidate = readRun(text, run, index);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

/** A token that a terminal or a mail broke into lines. */
export function findJoinedLines(text: string): Candidate | null {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const lines = text.slice(start, end);
  if (lines.length > LONGEST_TOKEN || !/^[A-Za-z0-9_.\s-]+$/u.test(lines) || !/[\r\n]/u.test(lines))
    return null;
  const joined = lines.replace(/\s+/gu, '');
  const jose = readRun(joined, joined, 0);
  if (jose === null || jose.start !== 0 || jose.end !== joined.length) return null;
  const content = jose.content.form === 'jws' ? { ...jose.content, isJoined: true } : jose.content;
  return { start, end, place: 'alone', name: null, content };
}

function readRun(text: string, run: string, offset: number): Candidate | null {
  const parts = run.split('.', MOST_DOTS);
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const rest = parts.slice(index);
    if (rest.length < 2) return null;
    const kind = BRACE.test(part) ? kindOfHeader(part) : null;
    if (kind !== null) return toCandidate(text, offset + from, kind, rest);
    from += part.length + 1;
  }
  return null;
}

function toCandidate(
  text: string,
  start: number,
  kind: 'jws' | 'jwe',
  rest: readonly string[],
): Candidate | null {
  const isEncrypted = kind === 'jwe' && rest.length >= 5;
  const parts = rest.slice(0, isEncrypted ? 5 : 3);
  const written = parts.join('.');
  const end = start + written.length;
  const place = placeOf(text, start, end);
  if (isEncrypted) return { start, end, ...place, content: { form: 'jwe', encoded: written } };
  // Without its signature a token still says what it says.
  const encoded = parts.length === 2 ? `${written}.` : written;
  return { start, end, ...place, content: { form: 'jws', encoded, isJoined: false } };
}

/** A header is a JSON object; `enc` marks an encrypted token (RFC 7516 section 4.1.2). */
function kindOfHeader(part: string): 'jws' | 'jwe' | null {
  const decoded = decodeBase64(part);
  if (decoded === null) return null;
  try {
    const header: unknown = JSON.parse(decodeUtf8(decoded.bytes).text);
    if (typeof header !== 'object' || header === null || Array.isArray(header)) return null;
    return 'enc' in header ? 'jwe' : 'jws';
  } catch {
    return null;
  }
}
