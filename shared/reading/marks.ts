import { createPhraseBook, type Phrase } from './phrase-book.ts';
import { pieceOf, type Piece } from './piece.ts';
import type { Words } from './words.ts';

/** What phrases give away, the more exact ones first. */
export type Marks<Name extends string> = readonly (readonly [Name, ...Phrase[]])[];

export type Mark<Name extends string> = { readonly name: Name; readonly piece: Piece };

/** The first of the marks that a text has, of those that count. */
export function createMarks<Name extends string>(
  marks: Marks<Name>,
): (text: string, words: Words, counts?: (name: Name) => boolean) => Mark<Name> | null {
  const names = marks.flatMap(([name, ...phrases]) => phrases.map(() => name));
  const book = createPhraseBook(marks.flatMap(([, ...phrases]) => phrases));
  return (text, words, counts = () => true) => {
    let first: Mark<Name> | null = null;
    let place = Infinity;
    for (const [number, hit] of book.find(words)) {
      const name = names[number];
      if (number >= place || name === undefined || !counts(name)) continue;
      place = number;
      first = { name, piece: pieceOf(text, hit.start, hit.end) };
    }
    return first;
  };
}
