import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication } from 'playwright';
import { buildBareWindow } from './bare-window/build.ts';
import { compare, timed, type Measurement } from './compare.ts';
import { memoryOfTree } from './process-memory.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MB = 1024 * 1024;

/** Time to a usable window, and memory of all processes, against a bare window with one React button. */
export async function benchWindow(rounds: number): Promise<readonly Measurement[]> {
  const bare = await buildBareWindow(path.join(ROOT, '.cache', 'bare-window'));
  const first = await compare(
    { name: 'time to a usable window, against a bare window', unit: 'ms', goal: 1.25 },
    rounds,
    () => withApp(ROOT, (_app, readyMs) => Promise.resolve(readyMs)),
    () => withApp(bare, (_app, readyMs) => Promise.resolve(readyMs)),
  );
  const memory = await compare(
    { name: 'memory of all processes, against a bare window', unit: 'MB', goal: 1.3 },
    rounds,
    () => withApp(ROOT, memoryAtRest),
    () => withApp(bare, memoryAtRest),
  );
  return [first, memory];
}

/** Starts an app with a new profile folder; usable means: its `Sign in` button is there and can be pressed. */
async function withApp(
  folder: string,
  measure: (app: ElectronApplication, readyMs: number) => Promise<number>,
): Promise<number> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'authloupe-bench-'));
  const started: { app: ElectronApplication | null } = { app: null };
  try {
    const readyMs = await timed(async () => {
      started.app = await _electron.launch({
        args: ['--no-sandbox', folder, '--data-dir', dataDir, `--user-data-dir=${dataDir}`],
      });
      const page = await started.app.firstWindow();
      await page.getByRole('button', { name: 'Sign in', exact: true }).click({ trial: true });
    });
    if (started.app === null) throw new Error('The app did not start.');
    return await measure(started.app, readyMs);
  } finally {
    await started.app?.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

const SETTLE_MS = 1_500;

async function memoryAtRest(app: ElectronApplication): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const pid = app.process().pid;
  if (pid === undefined) throw new Error('The app has no process.');
  return (await memoryOfTree(pid)) / MB;
}
