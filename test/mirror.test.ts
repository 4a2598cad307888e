import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MIRRORED = ['shared', 'electron', 'renderer'];

const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

it.each(MIRRORED)('each test of %s stands in a folder of the name that its source has', async (room) => {
  const entries = await readdir(join(ROOT, 'test', room), { recursive: true, withFileTypes: true });
  const tests = entries
    .filter((entry) => entry.isFile() && /\.test\.tsx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  expect(tests).not.toHaveLength(0);

  const folders = [...new Set(tests.map((test) => relative(join(ROOT, 'test'), dirname(test))))];
  const missing: string[] = [];
  for (const folder of folders) if (!(await isFolder(join(ROOT, folder)))) missing.push(folder);
  expect(missing).toEqual([]);
});

it('no test stands in a folder of its own invention', async () => {
  const entries = await readdir(join(ROOT, 'test'), { withFileTypes: true });
  const rooms = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const known = [
    ...MIRRORED,
    'scenarios',
    'diagnosis',
    'formats',
    'e2e',
    'bench',
    'demo',
    'docs',
    'repairs',
    'strangers',
    'support',
  ];
  expect(rooms.filter((room) => !known.includes(room))).toEqual([]);
});
