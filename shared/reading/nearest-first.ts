import type { Piece } from './piece.ts';

/** In a long text, what stands near the telling error belongs to it sooner than what stands first. */
export function nearestFirst<T extends Piece>(pieces: readonly T[], at: number): readonly T[] {
  return pieces.toSorted((one, other) => Math.abs(one.start - at) - Math.abs(other.start - at));
}
