import type { Place } from '../evidence/place.ts';

/** A piece of a decoded text, with offsets into that text. */
export type Piece = {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Set when it stands in the evidence of an attempt instead of the text; the offsets mean nothing then. */
  readonly place?: Place;
};

export function pieceOf(text: string, start: number, end: number): Piece {
  return { value: text.slice(start, end), start, end };
}

/** What an expression found in a text. */
export const pieceOfMatch = (match: RegExpExecArray): Piece => ({
  value: match[0],
  start: match.index,
  end: match.index + match[0].length,
});
