import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWriter, readLog } from './support/build-writer.ts';
import { failingWrites, halfWrittenConfig, nodeError, withFiles } from './support/faults.ts';
import { draft, errorOf, names, openProfilesIn, value } from './support/open.ts';
import { tempFolder } from './support/temp-folder.ts';

describe('no space for the write-ahead copy', () => {
  it.each([
    ['ENOSPC', 0],
    ['ENOSPC', 100],
    ['EDQUOT', 1],
    ['EFBIG', 0],
  ])('%s after %i bytes: refused in words, the file is as it was, nothing is left behind', (code, fits) => {
    const folder = tempFolder();
    value(openProfilesIn(folder).create(draft({ name: 'Old' })));
    const before = readFileSync(join(folder, 'profiles.json'));
    const profiles = openProfilesIn(folder, [], withFiles(failingWrites(code, fits)));
    const result = profiles.create(draft({ name: 'New' }));
    expect(result).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    expect(names(profiles)).toEqual(['Old']);
    expect(readFileSync(join(folder, 'profiles.json'))).toEqual(before);
    expect(names(openProfilesIn(folder))).toEqual(['Old']);
  });

  it('for the lock file: refused, and the next change succeeds when there is space', () => {
    const folder = tempFolder();
    let isFull = false;
    const effects = withFiles({
      claim: (path, bytes) => {
        writeFileSync(path, isFull ? '' : bytes, { flag: 'wx' });
        if (isFull) throw nodeError('ENOSPC');
      },
    });
    const profiles = openProfilesIn(folder, [], effects);
    isFull = true;
    expect(errorOf(profiles.create(draft({ name: 'New' })))).toBe('storage-full');
    isFull = false;
    value(profiles.create(draft({ name: 'New' })));
    expect(names(openProfilesIn(folder))).toEqual(['New']);
  });

  it('at the very first start: the first profiles are shown, the reason is said, a later change saves them', () => {
    const folder = tempFolder();
    let isFull = true;
    const { writeNew } = withFiles({}).files;
    const effects = withFiles({
      writeNew: (path, bytes) => {
        if (isFull) throw nodeError('ENOSPC');
        writeNew(path, bytes);
      },
    });
    const profiles = openProfilesIn(folder, [draft({ name: 'Seed' })], effects);
    expect(names(profiles)).toEqual(['Seed']);
    expect(profiles.notices().map((notice) => notice.severity)).toEqual(['error']);
    expect(errorOf(profiles.create(draft({ name: 'New' })))).toBe('storage-full');
    isFull = false;
    value(profiles.create(draft({ name: 'New' })));
    expect(names(openProfilesIn(folder))).toEqual(['Seed', 'New']);
  });
});

describe('electron-store leaves half a file and reports nothing', () => {
  it('the change is saved all the same, from the copy', () => {
    const folder = tempFolder();
    value(openProfilesIn(folder).create(draft({ name: 'Old' })));
    const profiles = openProfilesIn(folder, [], withFiles({}, halfWrittenConfig));
    value(profiles.create(draft({ name: 'New' })));
    value(profiles.create(draft({ name: 'Newer' })));
    const again = openProfilesIn(folder);
    expect([names(again), again.notices()]).toEqual([['Old', 'New', 'Newer'], []]);
  });

  it('and the copy cannot be moved: refused; the next start finds the change or the state before it', () => {
    const folder = tempFolder();
    value(openProfilesIn(folder).create(draft({ name: 'Old' })));
    const { rename } = withFiles({}).files;
    const profiles = openProfilesIn(
      folder,
      [],
      withFiles(
        {
          rename: (from, to) => {
            if (to.endsWith('profiles.json')) throw nodeError('EBUSY');
            rename(from, to);
          },
        },
        halfWrittenConfig,
      ),
    );
    expect(errorOf(profiles.create(draft({ name: 'New' })))).toBe('storage-failed');
    expect(names(profiles)).toEqual(['Old']);
    expect(names(openProfilesIn(folder))).toEqual(['Old', 'New']);
  });
});

describe('a limit on the size of files, in a process of its own', () => {
  const built = mkdtempSync(join(tmpdir(), 'authloupe-writer-'));
  let writer = '';
  beforeAll(async () => {
    writer = await buildWriter(built);
  });
  afterAll(() => rmSync(built, { recursive: true, force: true }));

  it.skipIf(process.platform === 'win32').each(['', '1'])(
    'real short writes: refused, everything answered is there, SNAP="%s"',
    (snap) => {
      const folder = tempFolder();
      const log = join(tempFolder(), 'log');
      const limited = `ulimit -f 24; exec "$0" "$@"`;
      spawnSync('sh', ['-c', limited, process.execPath, writer, folder, log, 'p', '50', '1500'], {
        env: { ...process.env, SNAP: snap },
      });
      const lines = readLog(log);
      expect(lines.at(-1)).toBe('! storage-full');
      const answered = lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1));
      expect(answered.length).toBeGreaterThan(2);
      const profiles = openProfilesIn(folder);
      expect([names(profiles), profiles.notices()]).toEqual([answered, []]);
    },
  );
});

describe('a real disk that fills up', () => {
  const disk = mkdtempSync(join(tmpdir(), 'authloupe-disk-'));
  const isMounted = mountSmallDisk(disk);
  afterAll(() => {
    if (isMounted) execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true, force: true });
  });

  // Skipped, and counted as skipped, where this account may not mount; the tests above need no mount.
  it.skipIf(!isMounted)(
    'with any number of free pages: the change is saved or refused, never anything else',
    () => {
      const outcomes = new Set<string>();
      for (const snap of ['', '1']) {
        for (let freePages = 0; freePages <= 30; freePages += 1) {
          process.env['SNAP'] = snap;
          const outcome = saveWithFreePages(freePages);
          delete process.env['SNAP'];
          outcomes.add(outcome);
        }
      }
      expect([...outcomes].sort()).toEqual(['none', 'storage-full']);
    },
  );

  /** A file of three pages becomes one of five. */
  function saveWithFreePages(freePages: number): string {
    const folder = mkdtempSync(join(disk, 'data-'));
    const ballast = join(disk, 'ballast');
    try {
      const profiles = openProfilesIn(folder);
      value(profiles.create(draft({ name: 'Old', scopes: 'x'.repeat(4000), redirectUri: 'y'.repeat(2000) })));
      fill(ballast, freePages);
      const error = errorOf(
        profiles.create(draft({ name: 'New', scopes: 'z'.repeat(4000), redirectUri: 'y'.repeat(2000) })),
      );
      const expected = error === 'none' ? ['Old', 'New'] : ['Old'];
      expect([freePages, names(profiles)]).toEqual([freePages, expected]);
      const again = openProfilesIn(folder);
      expect([freePages, names(again)]).toEqual([freePages, expected]);
      return error;
    } finally {
      rmSync(ballast, { force: true });
      rmSync(folder, { recursive: true });
    }
  }
});

const PAGE = 4096;

function mountSmallDisk(folder: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', folder]).status === 0;
}

/** Takes all space but `freePages`. */
function fill(path: string, freePages: number): void {
  const { bavail } = statfsSync(dirname(path));
  writeFileSync(path, Buffer.alloc(Math.max(0, bavail - freePages) * PAGE));
}
