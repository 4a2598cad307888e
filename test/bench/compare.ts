export type Measurement = {
  readonly name: string;
  readonly unit: 'ms' | 'MB';
  /** Medians of the alternating runs. */
  readonly ours: number;
  readonly baseline: number;
  readonly ratio: number;
  readonly goal: number;
};

/**
 * Runs ours and the baseline in turns, so that a noisy minute hits both, and compares medians. The first pair warms
 * caches and is not counted.
 */
export async function compare(
  about: Pick<Measurement, 'name' | 'unit' | 'goal'>,
  rounds: number,
  ours: () => Promise<number>,
  baseline: () => Promise<number>,
): Promise<Measurement> {
  const values = { ours: [] as number[], baseline: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const pair = { baseline: await baseline(), ours: await ours() };
    if (round === 0) continue;
    values.ours.push(pair.ours);
    values.baseline.push(pair.baseline);
  }
  const [oursMedian, baselineMedian] = [median(values.ours), median(values.baseline)];
  return { ...about, ours: oursMedian, baseline: baselineMedian, ratio: oursMedian / baselineMedian };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  const lower = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  return (upper + lower) / 2;
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
