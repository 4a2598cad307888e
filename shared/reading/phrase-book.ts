import { hashOf, hashOfPlainStart, type Words } from './words.ts';

/**
 * A phrase is a row of words; it matches whatever punctuation, letter case and articles stand between them.
 * - `a|b` either word
 * - `words?` with or without the last letter
 * - `*` any one word
 * - `…` up to eight words
 */
export type Phrase = string;

/** Where a phrase was found, as offsets into the text of the words. */
export type PhraseHit = { readonly start: number; readonly end: number };

export type PhraseBook = {
  /** The first hit of every phrase that occurs, by the phrase's number. Linear in the number of words. */
  readonly find: (words: Words) => ReadonlyMap<number, PhraseHit>;
};

type Step =
  | { readonly kind: 'word'; readonly hashes: readonly number[] }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap' };

const WIDEST_GAP = 8;

/**
 * `phrases[n]` is found under the number `n`. The first text pays for an index of first words, and each phrase is read
 * when its first word is met: a process that explains one text needs few of them.
 */
export function createPhraseBook(phrases: readonly Phrase[]): PhraseBook {
  const rows: (readonly Step[] | undefined)[] = [];
  const stepsOf = (number: number): readonly Step[] => (rows[number] ??= parsePhrase(phrases[number] ?? ''));
  let index: ReadonlyMap<number, readonly number[]> | null = null;
  return {
    find: (words) => {
      index ??= indexFirstWords(phrases);
      const hits = new Map<number, PhraseHit>();
      for (let at = 0; at < words.count; at += 1) {
        for (const number of index.get(words.hashes[at] ?? 0) ?? []) {
          if (hits.has(number)) continue;
          const last = matchSteps(words, stepsOf(number), 0, at);
          if (last !== -1) hits.set(number, { start: words.starts[at] ?? 0, end: words.ends[last] ?? 0 });
        }
      }
      return hits;
    },
  };
}

/** The index of the last word that was matched, or -1. */
function matchSteps(words: Words, steps: readonly Step[], first: number, at: number): number {
  let word = at;
  for (let index = first; index < steps.length; index += 1) {
    const step = steps[index];
    if (step === undefined) break;
    if (step.kind === 'gap') {
      for (let skipped = 0; skipped <= WIDEST_GAP && word + skipped < words.count; skipped += 1) {
        const last = matchSteps(words, steps, index + 1, word + skipped);
        if (last !== -1) return last;
      }
      return -1;
    }
    const fits = word < words.count && (step.kind === 'any' || step.hashes.includes(words.hashes[word] ?? 0));
    if (!fits) return -1;
    word += 1;
  }
  return word - 1;
}

const ARTICLES: ReadonlySet<string> = new Set(['', 'the', 'a', 'an']);
const ARTICLE_HASHES: ReadonlySet<number> = new Set([...ARTICLES].map(hashOf));

const DIVIDERS = ' \n_.,:/@-';

function parsePhrase(phrase: Phrase): readonly Step[] {
  const steps: Step[] = [];
  for (const part of phrase.split(/[\s_.,:/@-]/u)) {
    if (!ARTICLES.has(part)) steps.push(parseStep(part));
  }
  return steps;
}

const ANY: Step = { kind: 'any' };
const GAP: Step = { kind: 'gap' };

function parseStep(part: string): Step {
  if (part === '*') return ANY;
  if (part === '…') return GAP;
  if (!part.includes('|') && !part.endsWith('?')) return { kind: 'word', hashes: [hashOf(part)] };
  const words = part
    .split('|')
    .flatMap((word) => (word.endsWith('?') ? [word.slice(0, -1), word.slice(0, -2)] : [word]));
  return { kind: 'word', hashes: words.map(hashOf) };
}

/** The numbers of the phrases that begin with a word, by its hash. */
function indexFirstWords(phrases: readonly Phrase[]): ReadonlyMap<number, readonly number[]> {
  const numbers = new Map<number, number[]>();
  phrases.forEach((phrase, number) => {
    for (const hash of firstWords(phrase)) {
      const list = numbers.get(hash);
      if (list === undefined) numbers.set(hash, [number]);
      else list.push(number);
    }
  });
  return numbers;
}

function firstWords(phrase: Phrase): readonly number[] {
  const plain = hashOfPlainStart(phrase);
  if (plain !== null && !ARTICLE_HASHES.has(plain)) return [plain];
  const part = phrase.slice(0, endOfPart(phrase));
  const first = ARTICLES.has(part) ? parsePhrase(phrase)[0] : parseStep(part);
  if (first?.kind !== 'word') throw new TypeError('A phrase begins with a word.');
  return first.hashes;
}

/** All phrases are indexed when the first text is read, so that only the first part of each is looked at. */
function endOfPart(phrase: Phrase): number {
  for (let at = 0; at < phrase.length; at += 1) if (DIVIDERS.includes(phrase.charAt(at))) return at;
  return phrase.length;
}
