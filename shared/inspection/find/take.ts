/** The first of many, without looking at the rest. */
export function* take<T>(items: Iterable<T>, most: number): Iterable<T> {
  let count = 0;
  for (const item of items) {
    count += 1;
    if (count > most) return;
    yield item;
  }
}
