import type { DecodedToken } from '../evidence/evidence.ts';
import { decodeToken } from '../token/decode.ts';
import type { Piece } from './piece.ts';

/** An encoded token that somebody pasted, with what it says. Nothing is verified. */
export type PastedToken = { readonly piece: Piece; readonly token: DecodedToken };

const JWT = /\beyJ[A-Za-z0-9_-]{10,12000}\.[A-Za-z0-9_-]{10,20000}(?:\.[A-Za-z0-9_-]{0,2000})?/gu;
/** Looked at; what is not a token counts, too. */
const MOST_TOKENS = 6;

export function readTokens(text: string): readonly PastedToken[] {
  const tokens: PastedToken[] = [];
  let looked = 0;
  for (const { 0: found, index } of text.matchAll(JWT)) {
    looked += 1;
    if (looked > MOST_TOKENS) break;
    // Without its signature a token still says what it says.
    const decoded = decodeToken(found.split('.').length === 2 ? `${found}.` : found);
    if (decoded.ok) {
      tokens.push({ piece: { value: found, start: index, end: index + found.length }, token: decoded.value });
    }
  }
  return tokens;
}
