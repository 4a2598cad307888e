import type { TokenTimes } from './times.ts';

/** Where `now` stands in the life of a token. */
export type Lifetime = {
  readonly state: 'not-yet' | 'current' | 'over';
  readonly start: Date;
  readonly end: Date;
  readonly seconds: number;
  /** 0 at the left end of the bar, 1 at its right end. The bar is widened so that `now` is always on it. */
  readonly marks: { readonly start: number; readonly end: number; readonly now: number };
};

/** Libraries forgive about five minutes. */
export const FORGIVEN_SECONDS = 300;

/** Beyond its life the bar shows as much again at most: a token of last year must not become a dot. */
const MOST_BESIDE = 0.5;

/** `null` when start or end is missing, or the end is not after the start. */
export function toLifetime({ iat, nbf, exp }: TokenTimes, now: Date): Lifetime | null {
  const begins = nbf.kind === 'time' ? nbf : iat;
  if (begins.kind !== 'time' || exp.kind !== 'time') return null;
  const [start, end, at] = [begins.at.getTime(), exp.at.getTime(), now.getTime()];
  const length = end - start;
  if (length <= 0) return null;
  const share = Math.min(1 + MOST_BESIDE, Math.max(-MOST_BESIDE, (at - start) / length));
  const [left, right] = [Math.min(0, share), Math.max(1, share)];
  const place = (value: number): number => (value - left) / (right - left);
  return {
    state: at < start ? 'not-yet' : at < end ? 'current' : 'over',
    start: begins.at,
    end: exp.at,
    seconds: Math.round(length / 1000),
    marks: { start: place(0), end: place(1), now: place(share) },
  };
}
