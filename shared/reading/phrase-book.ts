import { isArticle, type Words } from './words.ts';

/**
 * A phrase is a row of words in lower case; it matches whatever punctuation, letter case and articles stand between them.
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
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap' };

type Row = { readonly number: number; readonly steps: readonly Step[] };

/** The phrases that begin with one word; they are read when a text has the word. */
type Opening = { readonly numbers: number[]; rows: Rows | null };

/** By the second word, and those with one word only, or with any second word. */
type Rows = { readonly byNext: ReadonlyMap<string, readonly Row[]>; readonly others: readonly Row[] };

const WIDEST_GAP = 8;

/** `phrases[n]` is found under the number `n`. The first text pays for the index of first words. */
export function createPhraseBook(phrases: readonly Phrase[]): PhraseBook {
  let index: ReadonlyMap<string, Opening> | null = null;
  return {
    find: (words) => {
      index ??= indexFirstWords(phrases);
      const hits = new Map<number, PhraseHit>();
      const match = ({ number, steps }: Row, known: number, at: number): void => {
        if (hits.has(number)) return;
        const last = matchSteps(words, steps, known, at + known);
        if (last !== -1) hits.set(number, { start: words.starts[at] ?? 0, end: words.ends[last] ?? 0 });
      };
      for (let at = 0; at < words.count; at += 1) {
        const opening = index.get(words.words[at] ?? '');
        if (opening === undefined) continue;
        const { byNext, others } = (opening.rows ??= readRows(opening.numbers, phrases));
        for (const row of others) match(row, 1, at);
        for (const row of byNext.get(words.words[at + 1] ?? '') ?? []) match(row, 2, at);
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
    const fits = word < words.count && (step.kind === 'any' || step.words.includes(words.words[word] ?? ''));
    if (!fits) return -1;
    word += 1;
  }
  return word - 1;
}

function indexFirstWords(phrases: readonly Phrase[]): ReadonlyMap<string, Opening> {
  const openings = new Map<string, Opening>();
  const add = (word: string, number: number): void => {
    const opening = openings.get(word);
    if (opening === undefined) openings.set(word, { numbers: [number], rows: null });
    else opening.numbers.push(number);
  };
  phrases.forEach((phrase, number) => {
    const plain = plainStart(phrase);
    if (plain !== null) add(plain, number);
    else for (const word of wordsOf(partsOf(phrase)[0] ?? '')) add(word, number);
  });
  return openings;
}

const PLAIN_WORD = /[a-z0-9]+(?=\s|$)/uy;

/** The first word of most phrases, read in the least time: all of them are indexed when the first text is read. */
function plainStart(phrase: Phrase): string | null {
  PLAIN_WORD.lastIndex = 0;
  if (!PLAIN_WORD.test(phrase)) return null;
  const word = phrase.slice(0, PLAIN_WORD.lastIndex);
  return isArticle(word) ? null : word;
}

function readRows(numbers: readonly number[], phrases: readonly Phrase[]): Rows {
  const byNext = new Map<string, Row[]>();
  const others: Row[] = [];
  for (const number of numbers) {
    const row = { number, steps: partsOf(phrases[number] ?? '').map(parseStep) };
    const next = row.steps[1];
    if (next?.kind !== 'word') {
      others.push(row);
      continue;
    }
    for (const word of next.words) {
      const rows = byNext.get(word);
      if (rows === undefined) byNext.set(word, [row]);
      else rows.push(row);
    }
  }
  return { byNext, others };
}

const BETWEEN_PARTS = /[\s_.,:/@-]+/u;

/** Without articles, which are no words of a text either. */
const partsOf = (phrase: Phrase): readonly string[] =>
  phrase.split(BETWEEN_PARTS).filter((part) => part !== '' && !isArticle(part));

const ANY: Step = { kind: 'any' };
const GAP: Step = { kind: 'gap' };

function parseStep(part: string): Step {
  if (part === '*') return ANY;
  return part === '…' ? GAP : { kind: 'word', words: wordsOf(part) };
}

function wordsOf(part: string): readonly string[] {
  if (!part.includes('|') && !part.endsWith('?')) return [part];
  return part
    .split('|')
    .flatMap((word) => (word.endsWith('?') ? [word.slice(0, -1), word.slice(0, -2)] : [word]));
}
