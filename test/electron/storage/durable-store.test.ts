import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { systemStorageEffects } from '../../../electron/storage/storage-effects.ts';
import { withFiles, failingWrites } from './support/faults.ts';
import { draft, errorOf, names, openBook, openProfileStore, value } from './support/open.ts';
import { tempFolder } from './support/temp-folder.ts';

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('a saved document', () => {
  it('is what electron-store writes, and is copied to the backup', () => {
    const folder = tempFolder();
    const store = openProfileStore(folder);
    value(store.save({ schema: 1, profiles: [], 'a.b': { __proto__x: 1 } }));
    const text = readFileSync(join(folder, 'profiles.json'), 'utf8');
    expect(JSON.parse(text)).toEqual({ schema: 1, profiles: [], 'a.b': { __proto__x: 1 } });
    expect(readFileSync(join(folder, 'profiles.backup.json'), 'utf8')).toBe(text);
    expect(readdirSync(folder).sort()).toEqual(['profiles.backup.json', 'profiles.json']);
  });

  it('keeps what another version put at its top level', () => {
    const folder = tempFolder();
    writeFileSync(
      join(folder, 'profiles.json'),
      '{"schema":1,"profiles":[],"theme":"dark","a.b":1,"__proto__":{"x":1}}',
    );
    value(openBook(folder).create(draft({ name: 'One' })));
    const text = readFileSync(join(folder, 'profiles.json'), 'utf8');
    expect(text).toContain('"theme": "dark"');
    expect(text).toContain('"a.b": 1');
    expect(text).toContain('"__proto__"');
  });
});

describe('modes', () => {
  const before = process.umask(0o022);
  afterEach(() => process.umask(before));

  it.each([0o000, 0o022, 0o077])('with umask %i everything belongs to the user alone', (umask) => {
    const folder = join(tempFolder(), 'data');
    process.umask(umask);
    value(openBook(folder).create(draft()));
    expect(mode(folder)).toBe('700');
    for (const file of readdirSync(folder)) expect([file, mode(join(folder, file))]).toEqual([file, '600']);
  });

  it.each(['', '1'])('an older file with 0644 is narrowed, SNAP="%s"', (snap) => {
    const folder = tempFolder();
    const file = join(folder, 'profiles.json');
    writeFileSync(file, '{"schema":1,"profiles":[]}', { mode: 0o644 });
    chmodSync(file, 0o644);
    process.env['SNAP'] = snap;
    try {
      const book = openBook(folder);
      expect(mode(file)).toBe('600');
      chmodSync(file, 0o644);
      value(book.create(draft()));
      expect(mode(file)).toBe('600');
    } finally {
      delete process.env['SNAP'];
    }
  });
});

describe('a symbolic link in place of the file', () => {
  it.each([
    ['to a file elsewhere', '{"schema":1,"profiles":[]}'],
    ['to a file that is yet to be made', null],
  ])('%s: the target is written, the link stays', (_, content) => {
    const folder = tempFolder();
    const dotfiles = tempFolder();
    chmodSync(dotfiles, 0o755);
    const target = join(dotfiles, 'my-profiles');
    if (content !== null) writeFileSync(target, content);
    symlinkSync(target, join(folder, 'profiles.json'));
    value(openBook(folder).create(draft({ name: 'Linked' })));
    expect(lstatSync(join(folder, 'profiles.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, 'utf8')).toContain('Linked');
    expect(mode(dotfiles)).toBe('755');
    expect(names(openBook(folder))).toEqual(['Linked']);
  });
});

describe('a temporary name that somebody has taken', () => {
  it('is neither followed nor overwritten', () => {
    const folder = tempFolder();
    const victim = join(tempFolder(), 'victim');
    writeFileSync(victim, 'precious');
    const book = openBook(folder, [], { ...systemStorageEffects, randomName: takenThenFree() });
    symlinkSync(victim, join(folder, 'profiles.draft-taken.tmp'));
    value(book.create(draft({ name: 'Saved' })));
    expect(readFileSync(victim, 'utf8')).toBe('precious');
    expect(names(openBook(folder))).toEqual(['Saved']);
  });

  it('is an error when every name is taken', () => {
    const folder = tempFolder();
    const book = openBook(folder, [], { ...systemStorageEffects, randomName: () => 'taken' });
    writeFileSync(join(folder, 'profiles.draft-taken.tmp'), '');
    expect(errorOf(book.create(draft({ name: 'Lost' })))).toBe('storage-failed');
    expect(names(openBook(folder))).toEqual([]);
  });

  const takenThenFree = (): (() => string) => {
    let asked = 0;
    return () => ((asked += 1) % 3 === 0 ? `free-${asked}` : 'taken');
  };
});

describe('a lock file', () => {
  it.each([
    ['of a process that has died', '999999999 x', 0],
    ['of an earlier process with our number', `${process.pid} x`, 0],
    ['that is old, though its process number is in use', `${process.ppid} x`, 60],
    ['whose process was killed before it wrote its number', '', 1],
  ])('%s is broken', (_, content, ageSeconds) => {
    const folder = tempFolder();
    const lock = join(folder, 'profiles.lock');
    const book = openBook(folder);
    writeFileSync(lock, content);
    const at = Date.now() / 1000 - ageSeconds;
    utimesSync(lock, at, at);
    value(book.create(draft({ name: 'Saved' })));
    expect(existsSync(lock)).toBe(false);
    expect(names(openBook(folder))).toEqual(['Saved']);
  });

  it('of a living process is waited for, then said', () => {
    const folder = tempFolder();
    let slept = 0;
    const effects = {
      ...systemStorageEffects,
      sleep: (milliseconds: number) => void (slept += milliseconds),
    };
    const book = openBook(folder, [], effects);
    writeFileSync(join(folder, 'profiles.lock'), `${process.ppid} x`);
    expect(errorOf(book.create(draft()))).toBe('storage-busy');
    expect(slept).toBeGreaterThan(2_900);
    expect(names(openBook(folder, [], effects))).toEqual([]);
    expect(readFileSync(join(folder, 'profiles.lock'), 'utf8')).toBe(`${process.ppid} x`);
  });
});

describe('a disk that refuses', () => {
  it.each(['EACCES', 'EPERM', 'EROFS', 'EIO', 'EMFILE'])(
    '%s: the change is refused in words, nothing is lost',
    (code) => {
      const folder = tempFolder();
      value(openBook(folder).create(draft({ name: 'Old' })));
      const book = openBook(folder, [], withFiles(failingWrites(code, 0)));
      const result = book.create(draft({ name: 'New' }));
      expect(result).toMatchObject({ ok: false, error: { code: 'storage-failed' } });
      expect(result.ok ? '' : result.error.message).toContain(code);
      expect(names(book)).toEqual(['Old']);
      expect(names(openBook(folder))).toEqual(['Old']);
    },
  );

  it('a folder that cannot be written is told at the start, and its content is shown', () => {
    const folder = tempFolder();
    value(openBook(folder).create(draft({ name: 'Old' })));
    const refuse = (): never => {
      throw Object.assign(new Error('EROFS'), { code: 'EROFS' });
    };
    const book = openBook(
      folder,
      [],
      withFiles({ claim: refuse, writeNew: refuse, makePrivateDirectory: refuse }),
    );
    expect(names(book)).toEqual(['Old']);
    expect(book.notices().map((notice) => notice.code)).toEqual(['storage-read-only']);
    expect(errorOf(book.create(draft()))).toBe('storage-failed');
  });

  it('a file that cannot be read blocks, shows the backup, and is left as it is', () => {
    const folder = tempFolder();
    value(openBook(folder).create(draft({ name: 'Old' })));
    const denied = withFiles({
      read: (path) => {
        if (path.endsWith('profiles.json')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
        return systemStorageEffects.files.read(path);
      },
    });
    const book = openBook(folder, [draft({ name: 'Seed' })], denied);
    expect(names(book)).toEqual(['Old']);
    expect(book.notices()).toMatchObject([{ severity: 'error', code: 'storage-unreadable' }]);
    expect(errorOf(book.create(draft()))).toBe('storage-failed');
    expect(book.secretOwners()).toBeNull();
    expect(names(openBook(folder))).toEqual(['Old']);
  });

  it('a directory under the file’s name blocks without an exception', () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'profiles.json'));
    const book = openBook(folder, [draft({ name: 'Seed' })]);
    expect(names(book)).toEqual(['Seed']);
    expect(book.notices()).toMatchObject([{ code: 'storage-unreadable' }]);
    expect(errorOf(book.create(draft()))).toBe('storage-failed');
    expect(statSync(join(folder, 'profiles.json')).isDirectory()).toBe(true);
  });
});

describe('a change by another program', () => {
  it('is never overwritten: the change is refused, the new content is read', () => {
    const folder = tempFolder();
    const mine = openBook(folder);
    const theirs = openBook(folder);
    value(theirs.create(draft({ name: 'Theirs' })));
    expect(errorOf(mine.create(draft({ name: 'Mine' })))).toBe('changed-elsewhere');
    expect(names(mine)).toEqual(['Theirs']);
    value(mine.create(draft({ name: 'Mine' })));
    expect(names(openBook(folder))).toEqual(['Theirs', 'Mine']);
  });

  it('that damages the file is set aside at the next change, which is refused', () => {
    const folder = tempFolder();
    const book = openBook(folder);
    value(book.create(draft({ name: 'Mine' })));
    writeFileSync(join(folder, 'profiles.json'), '{"schema":1,');
    expect(errorOf(book.create(draft({ name: 'Next' })))).toBe('changed-elsewhere');
    expect(names(book)).toEqual(['Mine']);
    expect(book.notices()).toMatchObject([{ code: 'storage-restored' }]);
  });
});
