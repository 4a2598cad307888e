import { createPhraseBook, type Phrase, type PhraseHit } from '../../reading/phrase-book.ts';
import type { Words } from '../../reading/words.ts';
import type { Condition } from './condition.ts';

export type Saying = Extract<Condition, { readonly kind: 'says' }>;

/** The phrase that was found, of those that a condition names the first. */
export type Said = ReadonlyMap<Condition, PhraseHit>;

/**
 * Prepares conditions of phrases for many texts, with one phrase book for all of them. A text says few of all phrases:
 * from those to their conditions is a shorter way than from each condition to its phrases.
 */
export function createSayings(sayings: Iterable<Saying>): (words: Words) => Said {
  const places = new Map<Phrase, { readonly saying: Saying; readonly order: number }[]>();
  for (const saying of sayings) {
    saying.phrases.forEach((phrase, order) => {
      const known = places.get(phrase);
      if (known === undefined) places.set(phrase, [{ saying, order }]);
      else known.push({ saying, order });
    });
  }
  const book = createPhraseBook([...places.keys()]);
  const byNumber = [...places.values()];
  return (words) => {
    const said = new Map<Condition, PhraseHit>();
    const orders = new Map<Condition, number>();
    for (const [number, hit] of book.find(words)) {
      for (const { saying, order } of byNumber[number] ?? []) {
        if (order >= (orders.get(saying) ?? Infinity)) continue;
        orders.set(saying, order);
        said.set(saying, hit);
      }
    }
    return said;
  };
}
