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
import { failingWrites, withFiles } from './support/faults.ts';
import { draft, errorOf, names, openProfilesIn, openProfileStore, value } from './support/open.ts';
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
    value(openProfilesIn(folder).create(draft({ name: 'One' })));
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
    value(openProfilesIn(folder).create(draft()));
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
      const profiles = openProfilesIn(folder);
      expect(mode(file)).toBe('600');
      chmodSync(file, 0o644);
      value(profiles.create(draft()));
      expect(mode(file)).toBe('600');
    } finally {
      delete process.env['SNAP'];
    }
  });
});

describe('a symbolic link instead of the file', () => {
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
    value(openProfilesIn(folder).create(draft({ name: 'Linked' })));
    expect(lstatSync(join(folder, 'profiles.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, 'utf8')).toContain('Linked');
    expect(mode(dotfiles)).toBe('755');
    expect(names(openProfilesIn(folder))).toEqual(['Linked']);
  });
});

describe('a temporary name that somebody has taken', () => {
  it('is neither followed nor overwritten', () => {
    const folder = tempFolder();
    const victim = join(tempFolder(), 'victim');
    writeFileSync(victim, 'precious');
    const profiles = openProfilesIn(folder, [], { ...systemStorageEffects, randomName: takenThenFree() });
    symlinkSync(victim, join(folder, 'profiles.draft-taken.tmp'));
    value(profiles.create(draft({ name: 'Saved' })));
    expect(readFileSync(victim, 'utf8')).toBe('precious');
    expect(names(openProfilesIn(folder))).toEqual(['Saved']);
  });

  it('is an error when every name is taken', () => {
    const folder = tempFolder();
    const profiles = openProfilesIn(folder, [], { ...systemStorageEffects, randomName: () => 'taken' });
    writeFileSync(join(folder, 'profiles.draft-taken.tmp'), '');
    expect(errorOf(profiles.create(draft({ name: 'Lost' })))).toBe('storage-failed');
    expect(names(openProfilesIn(folder))).toEqual([]);
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
    const profiles = openProfilesIn(folder);
    writeFileSync(lock, content);
    const at = Date.now() / 1000 - ageSeconds;
    utimesSync(lock, at, at);
    value(profiles.create(draft({ name: 'Saved' })));
    expect(existsSync(lock)).toBe(false);
    expect(names(openProfilesIn(folder))).toEqual(['Saved']);
  });

  it('of a living process is waited for, then said', () => {
    const folder = tempFolder();
    let slept = 0;
    const effects = {
      ...systemStorageEffects,
      sleep: (milliseconds: number) => void (slept += milliseconds),
    };
    const profiles = openProfilesIn(folder, [], effects);
    writeFileSync(join(folder, 'profiles.lock'), `${process.ppid} x`);
    expect(errorOf(profiles.create(draft()))).toBe('storage-busy');
    expect(slept).toBeGreaterThan(2_900);
    expect(names(openProfilesIn(folder, [], effects))).toEqual([]);
    expect(readFileSync(join(folder, 'profiles.lock'), 'utf8')).toBe(`${process.ppid} x`);
  });
});

describe('a disk that refuses', () => {
  it.each(['EACCES', 'EPERM', 'EROFS', 'EIO', 'EMFILE'])(
    '%s: the change is refused in words, nothing is lost',
    (code) => {
      const folder = tempFolder();
      value(openProfilesIn(folder).create(draft({ name: 'Old' })));
      const profiles = openProfilesIn(folder, [], withFiles(failingWrites(code, 0)));
      const result = profiles.create(draft({ name: 'New' }));
      expect(result).toMatchObject({ ok: false, error: { code: 'storage-failed' } });
      expect(result.ok ? '' : result.error.message).toContain(code);
      expect(names(profiles)).toEqual(['Old']);
      expect(names(openProfilesIn(folder))).toEqual(['Old']);
    },
  );

  it('a folder that cannot be written is told at the start, and its content is shown', () => {
    const folder = tempFolder();
    value(openProfilesIn(folder).create(draft({ name: 'Old' })));
    const refuse = (): never => {
      throw Object.assign(new Error('EROFS'), { code: 'EROFS' });
    };
    const profiles = openProfilesIn(
      folder,
      [],
      withFiles({ claim: refuse, writeNew: refuse, makePrivateDirectory: refuse }),
    );
    expect(names(profiles)).toEqual(['Old']);
    expect(profiles.notices().map((notice) => notice.code)).toEqual(['storage-read-only']);
    expect(errorOf(profiles.create(draft()))).toBe('storage-failed');
  });

  it('a file that cannot be read blocks, shows the backup, and is left as it is', () => {
    const folder = tempFolder();
    value(openProfilesIn(folder).create(draft({ name: 'Old' })));
    const denied = withFiles({
      read: (path) => {
        if (path.endsWith('profiles.json')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
        return systemStorageEffects.files.read(path);
      },
    });
    const profiles = openProfilesIn(folder, [draft({ name: 'Seed' })], denied);
    expect(names(profiles)).toEqual(['Old']);
    expect(profiles.notices()).toMatchObject([{ severity: 'error', code: 'storage-unreadable' }]);
    expect(errorOf(profiles.create(draft()))).toBe('storage-failed');
    expect(profiles.secretOwners()).toBeNull();
    expect(names(openProfilesIn(folder))).toEqual(['Old']);
  });

  it('a directory under the file’s name blocks without an exception', () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'profiles.json'));
    const profiles = openProfilesIn(folder, [draft({ name: 'Seed' })]);
    expect(names(profiles)).toEqual(['Seed']);
    expect(profiles.notices()).toMatchObject([{ code: 'storage-unreadable' }]);
    expect(errorOf(profiles.create(draft()))).toBe('storage-failed');
    expect(statSync(join(folder, 'profiles.json')).isDirectory()).toBe(true);
  });
});

describe('a change by another program', () => {
  it('is never overwritten: the change is refused, the new content is read', () => {
    const folder = tempFolder();
    const mine = openProfilesIn(folder);
    const theirs = openProfilesIn(folder);
    value(theirs.create(draft({ name: 'Theirs' })));
    expect(errorOf(mine.create(draft({ name: 'Mine' })))).toBe('changed-elsewhere');
    expect(names(mine)).toEqual(['Theirs']);
    value(mine.create(draft({ name: 'Mine' })));
    expect(names(openProfilesIn(folder))).toEqual(['Theirs', 'Mine']);
  });

  it('that damages the file is set aside at the next change, which is refused', () => {
    const folder = tempFolder();
    const profiles = openProfilesIn(folder);
    value(profiles.create(draft({ name: 'Mine' })));
    writeFileSync(join(folder, 'profiles.json'), '{"schema":1,');
    expect(errorOf(profiles.create(draft({ name: 'Next' })))).toBe('changed-elsewhere');
    expect(names(profiles)).toEqual(['Mine']);
    expect(profiles.notices()).toMatchObject([{ code: 'storage-restored' }]);
  });
});
