import type { Piece } from './piece.ts';

const TIME = /\b20\d\d-[01]\d-[0-3]\d[T ][0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d{1,7})?)?(?:Z|[+-]\d\d:?\d\d)?/gu;
const MOST_TIMES = 40;

/** Points in time in ISO 8601 and its near relatives. */
export function readTimes(text: string): readonly Piece[] {
  const times: Piece[] = [];
  for (const { 0: value, index } of text.matchAll(TIME)) {
    if (times.length >= MOST_TIMES) break;
    times.push({ value, start: index, end: index + value.length });
  }
  return times;
}
