/** Two texts cut where they begin and where they end to differ. */
export type Difference = {
  readonly head: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
};

/** By whole characters: a surrogate pair is never split. */
export function toDifference(before: string, after: string): Difference {
  const a = Array.from(before);
  const b = Array.from(after);
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const join = (characters: readonly string[], from: number, to: number) =>
    characters.slice(from, to).join('');
  return {
    head: join(a, 0, head),
    before: join(a, head, a.length - tail),
    after: join(b, head, b.length - tail),
    tail: join(a, a.length - tail, a.length),
  };
}
