import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, it } from 'vitest';
import { buildWriter, readLog, waitForLine } from './support/build-writer.ts';
import { names, openProfilesIn } from './support/open.ts';
import { tempFolder } from './support/temp-folder.ts';

const KILLS = 30;
const PADDING = 4000;

const built = mkdtempSync(join(tmpdir(), 'authloupe-writer-'));
let writer = '';

beforeAll(async () => {
  writer = await buildWriter(built);
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

/** Lets the writer run, kills it after `delay` ms of work, and answers the changes that were answered to it. */
async function runUntilKilled(
  folder: string,
  log: string,
  round: number,
  snap: string,
  delay: number,
): Promise<readonly string[]> {
  const child = spawn(process.execPath, [writer, folder, log, `${round}-`, '0', String(PADDING)], {
    env: { ...process.env, SNAP: snap },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => {
      hasEnded = true;
      resolve();
    });
  });
  await waitForLine(log, '+', () => hasEnded);
  await pause(delay);
  child.kill('SIGKILL');
  await ended;
  return readLog(log);
}

/** What must be on the disk after the answered changes. */
function replay(before: readonly string[], lines: readonly string[]): readonly string[] {
  return lines.reduce<readonly string[]>((list, line) => {
    if (line.startsWith('+')) return [...list, line.slice(1)];
    return line.startsWith('-') ? list.filter((name) => name !== line.slice(1)) : list;
  }, before);
}

it.concurrent.for([
  ['atomic writes', ''],
  ['non-atomic writes (SNAP)', '1'],
] as const)(
  `${KILLS} kills at random points, %s: every answered change is there, and at most one more`,
  { timeout: 60_000 },
  async ([, snap], { expect, onTestFinished }) => {
    const folder = tempFolder(onTestFinished);
    const logs = tempFolder(onTestFinished);
    let expected: readonly string[] = [];
    for (let round = 1; round <= KILLS; round += 1) {
      const lines = await runUntilKilled(folder, join(logs, String(round)), round, snap, Math.random() * 40);
      expect(lines.filter((line) => line.startsWith('!'))).toEqual([]);
      expected = replay(expected, lines);
      const profiles = openProfilesIn(folder);
      const found = names(profiles);
      expect(profiles.notices()).toEqual([]);
      // The change that was under way may have been made; it is the next creation or the removal of the oldest.
      const created = found.filter((name) => !expected.includes(name));
      const removed = expected.filter((name) => !found.includes(name));
      expect(created.length + removed.length).toBeLessThanOrEqual(1);
      expect(removed).toEqual(expected.slice(0, removed.length));
      expected = found;
      expect(readdirSync(folder).sort()).toEqual(['profiles.backup.json', 'profiles.json']);
    }
  },
);
