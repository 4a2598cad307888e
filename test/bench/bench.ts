import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { _electron } from 'playwright';
import type { Measurement } from './compare.ts';
import { benchExplain } from './explain-bench.ts';
import { benchPractice } from './practice-bench.ts';
import { benchPreflight } from './preflight-bench.ts';
import { benchSignIn } from './sign-in-bench.ts';
import { benchTokens } from './token-bench.ts';
import { benchWindow } from './window-bench.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ROUNDS = 7;

/** Prints ratios against baselines of the same minute, and writes them to bench.json. Times alone say little. */
async function main(): Promise<void> {
  const measurements = [
    await benchSignIn(ROUNDS),
    await benchPreflight(ROUNDS),
    ...(await benchPractice(ROUNDS)),
    ...(await benchExplain(ROUNDS)),
    ...(await benchTokens(ROUNDS)),
    ...(await benchWindow(ROUNDS)),
  ];
  const versions = { electron: await electronVersion(), node: process.versions.node };
  console.log(
    `\nElectron ${versions.electron}, Node ${versions.node}, medians of ${ROUNDS} alternating runs\n`,
  );
  console.table(
    measurements.map(({ name, unit, ours, baseline, ratio, goal }) => ({
      name,
      ours: `${ours.toFixed(1)} ${unit}`,
      baseline: `${baseline.toFixed(1)} ${unit}`,
      ratio: Number(ratio.toFixed(2)),
      goal,
      met: ratio <= goal ? 'yes' : 'NO',
    })),
  );
  await writeFile(path.join(ROOT, 'bench.json'), toJson(measurements, versions));
}

function toJson(measurements: readonly Measurement[], versions: Readonly<Record<string, string>>): string {
  return `${JSON.stringify({ schema: 1, ...versions, rounds: ROUNDS, measurements }, null, 2)}\n`;
}

async function electronVersion(): Promise<string> {
  const app = await _electron.launch({ args: ['--no-sandbox', path.join(ROOT, '.cache', 'bare-window')] });
  try {
    return await app.evaluate(() => process.versions.electron);
  } finally {
    await app.close();
  }
}

await main();
