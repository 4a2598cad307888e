import { hashOf, type Words } from './words.ts';

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
        const numbers = index.get(words.hashes[at] ?? 0);
        if (numbers === undefined) continue;
        for (const number of numbers) {
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

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
const PART = /[^\s_.,:/@-]+/gu;

/** Without articles, which are no words of a text either. */
const partsOf = (phrase: Phrase): readonly string[] =>
  (phrase.match(PART) ?? []).filter((part) => !ARTICLES.has(part));

const parsePhrase = (phrase: Phrase): readonly Step[] => partsOf(phrase).map(parseStep);

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

/** The numbers of the phrases that begin with a word, by its hash. Many phrases share a first word: it is hashed once. */
function indexFirstWords(phrases: readonly Phrase[]): ReadonlyMap<number, readonly number[]> {
  const byPart = new Map<string, number[]>();
  phrases.forEach((phrase, number) => {
    addTo(byPart, firstPart(phrase), number);
  });
  const byHash = new Map<number, number[]>();
  for (const [part, numbers] of byPart) {
    const first = parseStep(part);
    if (first.kind !== 'word') throw new TypeError('A phrase begins with a word.');
    for (const hash of first.hashes) for (const number of numbers) addTo(byHash, hash, number);
  }
  return byHash;
}

const FIRST_PART = /[^\s_.,:/@-]+/u;

/** All phrases are indexed when the first text is read, so that no more of each is looked at than need be. */
function firstPart(phrase: Phrase): string {
  const part = FIRST_PART.exec(phrase)?.[0] ?? '';
  return ARTICLES.has(part) ? (partsOf(phrase)[0] ?? '') : part;
}

function addTo<K>(lists: Map<K, number[]>, key: K, number: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [number]);
  else list.push(number);
}
