import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder that is removed when the test has finished. A concurrent test passes its own `whenFinished`. */
export function tempFolder(whenFinished: (work: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'authloupe-storage-'));
  whenFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
