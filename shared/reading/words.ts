/**
 * A text as a row of words, each in lower case with its place. Letter case, quotes, punctuation, underscores, hyphens and
 * camel case make no difference: `redirectUri`, `redirect_uri` and “redirect URI” are the same two words.
 */
export type Words = {
  readonly count: number;
  readonly words: readonly string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};

/** One pass, linear in the text. Articles are left out. */
export function readWords(text: string): Words {
  const room = (text.length >> 1) + 1;
  const words: string[] = [];
  const starts = new Int32Array(room);
  const ends = new Int32Array(room);
  let start = -1;
  let wasLower = false;
  let hasUpper = false;
  let hasApostrophe = false;
  const close = (end: number): void => {
    if (start === -1) return;
    const written = text.slice(start, end);
    const lower = hasUpper ? written.toLowerCase() : written;
    const word = hasApostrophe ? lower.replace(APOSTROPHES, '') : lower;
    if (!isArticle(word)) {
      starts[words.length] = start;
      ends[words.length] = end;
      words.push(word);
    }
    start = -1;
    wasLower = false;
    hasUpper = false;
    hasApostrophe = false;
  };
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === APOSTROPHE && start !== -1 && isContraction(text, at)) {
      hasApostrophe = true;
      continue;
    }
    if (kind === OTHER || kind === APOSTROPHE) {
      close(at);
      continue;
    }
    if (kind === UPPER) {
      if (wasLower) close(at);
      hasUpper = true;
    }
    if (start === -1) start = at;
    // `OAuth2Login` is parted behind the digit, `AADSTS50011` is not.
    wasLower = kind === LOWER || (wasLower && kind === DIGIT);
  }
  close(text.length);
  return { count: words.length, words, starts, ends };
}

export const isArticle = (word: string): boolean => word === 'the' || word === 'a' || word === 'an';

const APOSTROPHES = /['’]/gu;

/** The apostrophe of `doesn’t` or `user’s`, which is no quotation mark. */
function isContraction(text: string, at: number): boolean {
  const letter = text.charCodeAt(at + 1);
  const isEnd = letter === 0x73 || letter === 0x74 || letter === 0x64 || letter === 0x6d;
  return isEnd && kindOf(text.charCodeAt(at + 2)) === OTHER;
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
