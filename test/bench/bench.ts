import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { _electron } from 'playwright';
import type { Measurement } from './compare.ts';
import { benchExplain } from './explain-bench.ts';
import { benchPractice } from './practice-bench.ts';
import { chooseParts } from './parts.ts';
import { benchPreflight } from './preflight-bench.ts';
import { benchServers } from './servers-bench.ts';
import { benchSignIn } from './sign-in-bench.ts';
import { benchTokens } from './token-bench.ts';
import { buildBareWindow } from './bare-window/build.ts';
import { benchWindow } from './window-bench.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ROUNDS = 7;

type Part = (rounds: number) => Promise<readonly Measurement[]>;

/** By the names that the command takes, in the order of the table. */
const PARTS: Readonly<Record<string, Part>> = {
  'sign-in': async (rounds) => [await benchSignIn(rounds)],
  preflight: async (rounds) => [await benchPreflight(rounds)],
  practice: benchPractice,
  servers: benchServers,
  explain: (rounds) => benchExplain(rounds),
  tokens: benchTokens,
  window: benchWindow,
};

/**
 * Prints ratios against baselines of the same minute, and writes them to bench.json. Times alone say little.
 * `npm run bench -- NAME…` measures some parts only.
 */
async function main(names: readonly string[]): Promise<void> {
  const chosen = chooseParts(PARTS, names);
  if (!chosen.ok) {
    console.error(chosen.error.message);
    process.exitCode = 64;
    return;
  }
  const measurements: Measurement[] = [];
  for (const part of chosen.value) measurements.push(...(await part(ROUNDS)));
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
  const window = await buildBareWindow(path.join(ROOT, '.cache', 'bare-window'));
  const app = await _electron.launch({ args: ['--no-sandbox', window] });
  try {
    return await app.evaluate(() => process.versions.electron);
  } finally {
    await app.close();
  }
}

await main(process.argv.slice(2));
