import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildWriter, readLog, waitForLine } from './support/build-writer.ts';
import { names, openProfilesIn } from './support/open.ts';
import { tempFolder } from './support/temp-folder.ts';

const EACH = 60;

const built = mkdtempSync(join(tmpdir(), 'authloupe-writer-'));
let writer = '';

beforeAll(async () => {
  writer = await buildWriter(built);
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

type Writer = {
  readonly log: string;
  readonly hasEnded: () => boolean;
  readonly exitCode: Promise<number | null>;
};

function start(folder: string, logs: string, prefix: string, snap: string): Writer {
  const log = join(logs, prefix);
  const child = spawn(process.execPath, [writer, folder, log, prefix, String(EACH), '0', join(logs, 'go')], {
    env: { ...process.env, SNAP: snap },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let hasEnded = false;
  const exitCode = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      hasEnded = true;
      resolve(code);
    });
  });
  return { log, hasEnded: () => hasEnded, exitCode };
}

it.each(['', '1'])(
  'two processes write at the same time and lose nothing of each other, SNAP="%s"',
  async (snap) => {
    const folder = tempFolder();
    const logs = tempFolder();
    const writers = ['a', 'b'].map((prefix) => start(folder, logs, prefix, snap));
    for (const { log, hasEnded } of writers) await waitForLine(log, 'open', hasEnded);
    writeFileSync(join(logs, 'go'), '');
    expect(await Promise.all(writers.map((each) => each.exitCode))).toEqual([0, 0]);
    const profiles = openProfilesIn(folder);
    const expected = ['a', 'b'].flatMap((prefix) =>
      Array.from({ length: EACH }, (_, index) => `${prefix}${index + 1}`),
    );
    expect([...names(profiles)].sort()).toEqual([...expected].sort());
    expect(profiles.notices()).toEqual([]);
    // They did meet: otherwise this test shows nothing.
    expect(writers.flatMap(({ log }) => readLog(log))).toContain('! changed-elsewhere');
  },
);
