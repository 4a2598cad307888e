/**
 * A text as a row of words, each a 32-bit hash with its place. Letter case, quotes, punctuation, underscores, hyphens
 * and camel case make no difference: `redirectUri`, `redirect_uri` and “redirect URI” are the same two words.
 */
export type Words = {
  readonly count: number;
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** One pass, linear in the text. Articles are left out. */
export function readWords(text: string): Words {
  const room = (text.length >> 1) + 1;
  const hashes = new Int32Array(room);
  const starts = new Int32Array(room);
  const ends = new Int32Array(room);
  let count = 0;
  let start = -1;
  let hash = FNV_OFFSET;
  let wasLower = false;
  const close = (end: number): void => {
    if (start === -1) return;
    if (!ARTICLES.has(hash)) {
      hashes[count] = hash;
      starts[count] = start;
      ends[count] = end;
      count += 1;
    }
    start = -1;
    hash = FNV_OFFSET;
    wasLower = false;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === APOSTROPHE && start !== -1 && isContraction(text, at)) continue;
    if (kind === OTHER || kind === APOSTROPHE) {
      close(at);
      continue;
    }
    if (kind === UPPER && wasLower) close(at);
    if (start === -1) start = at;
    hash = Math.imul(hash ^ (kind === UPPER ? code | 0x20 : code), FNV_PRIME);
    // `OAuth2Login` is parted behind the digit, `AADSTS50011` is not.
    wasLower = kind === LOWER || (wasLower && kind === DIGIT);
  }
  close(text.length);
  return { count, hashes, starts, ends };
}

/** The apostrophe of `doesn’t` or `user’s`, which is no quotation mark. */
function isContraction(text: string, at: number): boolean {
  const letter = text.charCodeAt(at + 1);
  const isEnd = letter === 0x73 || letter === 0x74 || letter === 0x64 || letter === 0x6d;
  return isEnd && kindOf(text.charCodeAt(at + 2)) === OTHER;
}

/** The hash of one word as {@link readWords} makes it. */
export function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    const kind = kindOf(code);
    if (kind !== APOSTROPHE) hash = Math.imul(hash ^ (kind === UPPER ? code | 0x20 : code), FNV_PRIME);
  }
  return hash;
}

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const APOSTROPHE = 4;

function kindOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return LOWER;
  if (code >= 0x41 && code <= 0x5a) return UPPER;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code === 0x27 || code === 0x2019) return APOSTROPHE;
  // Letters of other scripts; the general punctuation block and white space are no letters.
  return code > 0xbf && (code < 0x2000 || code > 0x206f) && code !== 0xfeff && code !== 0x3000
    ? LOWER
    : OTHER;
}

const ARTICLES: ReadonlySet<number> = new Set(['the', 'a', 'an'].map(hashOf));
