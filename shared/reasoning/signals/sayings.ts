import { createPhraseBook, type Phrase, type PhraseHit } from '../../reading/phrase-book.ts';
import type { Words } from '../../reading/words.ts';
import type { Condition } from './condition.ts';

export type Saying = Extract<Condition, { readonly kind: 'says' }>;

/** What a text says: the phrase that was found, of those that a condition names the first. */
export type Said = ReadonlyMap<Condition, PhraseHit>;

/** Every condition of phrases among these and in them, each once. */
export function sayingsIn(conditions: readonly Condition[]): ReadonlySet<Saying> {
  const sayings = new Set<Saying>();
  const collect = (condition: Condition): void => {
    if (condition.kind === 'says') sayings.add(condition);
    else if (condition.kind === 'not') collect(condition.of);
    else if (condition.kind === 'all' || condition.kind === 'any') condition.of.forEach(collect);
  };
  conditions.forEach(collect);
  return sayings;
}

/**
 * Prepares conditions of phrases for many texts, with one phrase book for all of them. A text says few of all phrases:
 * from those to their conditions is a shorter way than from each condition to its phrases.
 */
export function createSayings(sayings: Iterable<Saying>): (words: Words) => Said {
  const phrases: Phrase[] = [];
  const sayingOf: Saying[] = [];
  for (const saying of sayings) {
    for (const phrase of saying.phrases) {
      phrases.push(phrase);
      sayingOf.push(saying);
    }
  }
  const book = createPhraseBook(phrases);
  return (words) => {
    const said = new Map<Condition, PhraseHit>();
    const hits = book.find(words);
    // Descending, so that of one condition's phrases the first comes last and stays.
    for (const number of [...hits.keys()].sort((one, other) => other - one)) {
      const saying = sayingOf[number];
      const hit = hits.get(number);
      if (saying !== undefined && hit !== undefined) said.set(saying, hit);
    }
    return said;
  };
}
