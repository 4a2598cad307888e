/** A piece of a decoded text, with offsets into that text. */
export type Piece = { readonly value: string; readonly start: number; readonly end: number };

export function pieceOf(text: string, start: number, end: number): Piece {
  return { value: text.slice(start, end), start, end };
}
