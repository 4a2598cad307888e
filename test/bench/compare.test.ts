import { expect, it } from 'vitest';
import { compare, median } from './compare.ts';

it.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

it('runs baseline and ours in turns, and leaves the first pair out', async () => {
  const order: string[] = [];
  const series = (name: string, values: number[]) => () => {
    order.push(name);
    return Promise.resolve(values.shift() ?? Number.NaN);
  };
  const ours = series('ours', [1000, 2, 4, 6]);
  const baseline = series('baseline', [1, 8, 8, 80]);
  const about = { name: 'each', unit: 'ms', goal: 1 } as const;

  expect(await compare(about, 3, ours, baseline)).toEqual({ ...about, ours: 4, baseline: 8, ratio: 0.5 });
  expect(order).toEqual(Array.from({ length: 4 }, () => ['baseline', 'ours']).flat());
});
