import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { explain } from '../../shared/judging/explain.ts';
import { CASES } from '../diagnosis/cases/index.ts';
import { HOSTILE } from '../diagnosis/fuzz.ts';
import { createLargeLog } from '../diagnosis/large-log.ts';
import { LARGE_TEXTS } from '../diagnosis/large-texts.ts';
import { tokenJson } from '../diagnosis/writing/entra-error.ts';
import { guid } from '../diagnosis/writing/invented.ts';
import { secretExpired } from '../diagnosis/writing/messages.ts';
import { compare, median, timed, type Measurement } from './compare.ts';

const run = promisify(execFile);

/** A command of Node: the script and what stands between it and the file. */
export type NodeCommand = { readonly script: string; readonly args: readonly string[] };

const BUILT_EXPLAIN: NodeCommand = {
  script: path.resolve(import.meta.dirname, '../../dist/cli/authloupe.cjs'),
  args: ['explain'],
};

/** So that a round takes longer than the clock's grain. */
const PASSES = 5;
/** What 5,000 texts a second come to: a text in 200 µs, of which JSON.parse takes about 0.8 µs. */
const TEXTS_RATIO = 250;
const SLOWEST_TEXT_MS = 50;
const LARGE_LOG_MS = 1_000;
const LARGEST_TEXT_MS = 3_000;
/** As much as someone pastes from a long page. */
const HOSTILE_LENGTH = 20_000;

const TEXTS = CASES.map(({ text }) => text).filter((text) => text.trim() !== '');

/** Explaining texts in this process, and the command as a process of its own. */
export async function benchExplain(
  rounds: number,
  command: NodeCommand = BUILT_EXPLAIN,
): Promise<readonly Measurement[]> {
  return [
    await benchTexts(rounds),
    benchSlowestText(rounds),
    benchLargeLog(rounds),
    benchLargestTexts(rounds),
    await benchProcess(rounds, command),
  ];
}

/** Lines of `{id, text}`: reading and explaining them, against reading them alone. */
async function benchTexts(rounds: number): Promise<Measurement> {
  const lines = TEXTS.map((text, id) => JSON.stringify({ id, text }));
  const readAll = (use: (text: string) => unknown) => () =>
    timed(() => {
      for (let pass = 0; pass < PASSES; pass += 1) for (const line of lines) use(readText(line));
      return Promise.resolve();
    });
  const measurement = await compare(
    { name: 'texts explained, against JSON.parse of the same lines', unit: 'ms', goal: TEXTS_RATIO },
    rounds,
    readAll(explain),
    readAll((text) => text.length),
  );
  const aSecond = Math.round((lines.length * PASSES * 1_000) / measurement.ours);
  return { ...measurement, name: `${measurement.name} (${aSecond} a second, wanted 5000)` };
}

function readText(line: string): string {
  const value: unknown = JSON.parse(line);
  return typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : '';
}

/** The text whose median is the highest, hostile repetitions included, against the most that a text may take. */
function benchSlowestText(rounds: number): Measurement {
  const repetitions = HOSTILE.map((piece) => piece.repeat(Math.ceil(HOSTILE_LENGTH / piece.length)));
  const times = [...TEXTS, ...repetitions].map((text) => ({ text, time: medianTime(rounds, text) }));
  const slowest = times.reduce((worst, each) => (each.time > worst.time ? each : worst));
  const start = JSON.stringify(slowest.text.slice(0, 24));
  return againstLimit(`the slowest text (${start}), against its limit`, slowest.time, SLOWEST_TEXT_MS);
}

function benchLargeLog(rounds: number): Measurement {
  const log = createLargeLog(tokenJson(secretExpired(guid('needle'))), 0.5);
  return againstLimit('a log of 5 MB, against its limit', medianTime(rounds, log), LARGE_LOG_MS);
}

/** The slowest of the texts of 20 MB, each with an error in its middle. */
function benchLargestTexts(rounds: number): Measurement {
  const error = tokenJson(secretExpired(guid('needle')));
  const times = LARGE_TEXTS.map(({ name, write }) => ({ name, time: medianTime(rounds, write(error, 0.5)) }));
  const slowest = times.reduce((worst, each) => (each.time > worst.time ? each : worst));
  return againstLimit(`20 MB of text (${slowest.name}), against its limit`, slowest.time, LARGEST_TEXT_MS);
}

function medianTime(rounds: number, text: string): number {
  return median(
    Array.from({ length: rounds }, () => {
      const started = performance.now();
      explain(text);
      return performance.now() - started;
    }),
  );
}

function againstLimit(name: string, ours: number, limit: number): Measurement {
  return { name, unit: 'ms', ours, baseline: limit, ratio: ours / limit, goal: 1 };
}

/** From start to end of a process that explains one file, against a Node that does nothing. */
export async function benchProcess(rounds: number, { script, args }: NodeCommand): Promise<Measurement> {
  const folder = await mkdtemp(path.join(tmpdir(), 'authloupe-bench-'));
  const file = path.join(folder, 'error.txt');
  await writeFile(file, tokenJson(secretExpired(guid('needle'))));
  try {
    return await compare(
      { name: 'explain as a process, against node -e 0', unit: 'ms', goal: 1.5 },
      rounds,
      () => timed(() => run(process.execPath, [script, ...args, file])),
      () => timed(() => run(process.execPath, ['-e', '0'])),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
