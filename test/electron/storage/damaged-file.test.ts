import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draft, errorOf, names, openProfilesIn, value } from './support/open.ts';
import { tempFolder } from './support/temp-folder.ts';

const DEEP = `{"schema":1,"profiles":[${'['.repeat(20_000)}${']'.repeat(20_000)}]}`;

const DAMAGE: readonly (readonly [string, Buffer])[] = [
  ['empty', Buffer.alloc(0)],
  ['white space', Buffer.from('\n')],
  ['cut off', Buffer.from('{"schema":1,"profiles":[{"na')],
  ['zeros after a power cut', Buffer.alloc(4096)],
  ['not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
  ['a list', Buffer.from('[]')],
  ['null', Buffer.from('null')],
  ['no profiles', Buffer.from('{}')],
  ['profiles of a wrong type', Buffer.from('{"schema":1,"profiles":{}}')],
  ['a schema of a wrong type', Buffer.from('{"schema":"1","profiles":[]}')],
  ['nested too deep to be written again', Buffer.from(DEEP)],
];

const asideNames = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.startsWith('profiles.damaged-'));

describe.each(DAMAGE)('a file that is %s', (_, bytes) => {
  it('with a good backup: set aside byte for byte, restored, said by name', () => {
    const folder = tempFolder();
    value(openProfilesIn(folder).create(draft({ name: 'Kept' })));
    writeFileSync(join(folder, 'profiles.json'), bytes);
    const profiles = openProfilesIn(folder, [draft({ name: 'Seed' })]);
    expect(names(profiles)).toEqual(['Kept']);
    const [aside, ...more] = asideNames(folder);
    expect(more).toEqual([]);
    expect(readFileSync(join(folder, aside ?? ''))).toEqual(bytes);
    expect(statSync(join(folder, aside ?? '')).mode & 0o777).toBe(0o600);
    expect(profiles.notices()).toMatchObject([{ severity: 'warning', code: 'storage-restored' }]);
    expect(profiles.notices()[0]?.message).toContain(join(folder, aside ?? ''));
    expect(profiles.secretOwners()).toBeNull();
    value(profiles.create(draft({ name: 'New' })));
    const again = openProfilesIn(folder);
    expect([names(again), again.notices()]).toEqual([['Kept', 'New'], []]);
    expect(asideNames(folder)).toEqual([aside]);
  });

  it('without a backup: set aside, started anew with the first profiles, said by name', () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'profiles.json'), bytes);
    const profiles = openProfilesIn(folder, [draft({ name: 'Seed' })]);
    expect(names(profiles)).toEqual(['Seed']);
    expect(readFileSync(join(folder, asideNames(folder)[0] ?? ''))).toEqual(bytes);
    expect(profiles.notices()).toMatchObject([{ severity: 'error', code: 'storage-damaged' }]);
    expect(names(openProfilesIn(folder))).toEqual(['Seed']);
  });
});

it('damage again in the same second gets another name', () => {
  const folder = tempFolder();
  for (const content of ['one', 'two', 'three']) {
    writeFileSync(join(folder, 'profiles.json'), content);
    openProfilesIn(folder);
  }
  const kept = asideNames(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  expect([...kept].sort()).toEqual(['one', 'three', 'two']);
});

it('file and backup both damaged: both are kept', () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'profiles.json'), 'one');
  writeFileSync(join(folder, 'profiles.backup.json'), 'two');
  const profiles = openProfilesIn(folder, [draft({ name: 'Seed' })]);
  const kept = asideNames(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  expect([...kept].sort()).toEqual(['one', 'two']);
  for (const name of asideNames(folder)) expect(profiles.notices()[0]?.message).toContain(name);
});

it('the file is missing but its backup is there: restored and said', () => {
  const folder = tempFolder();
  value(openProfilesIn(folder).create(draft({ name: 'Kept' })));
  rmSync(join(folder, 'profiles.json'));
  const profiles = openProfilesIn(folder, [draft({ name: 'Seed' })]);
  expect(names(profiles)).toEqual(['Kept']);
  expect(profiles.notices()).toMatchObject([{ code: 'storage-restored' }]);
  expect(names(openProfilesIn(folder))).toEqual(['Kept']);
});

describe('a byte order mark', () => {
  const text = JSON.stringify({
    schema: 1,
    profiles: [{ ...draft({ name: 'Émile 🦊' }), id: crypto.randomUUID() }],
  });
  it.each([
    ['UTF-8', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little endian', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big endian', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('%s: the content is used, the file as it was is kept', (_, bytes) => {
    const folder = tempFolder();
    value(openProfilesIn(folder).create(draft({ name: 'Older' })));
    writeFileSync(join(folder, 'profiles.json'), bytes);
    const profiles = openProfilesIn(folder);
    expect(names(profiles)).toEqual(['Émile 🦊']);
    expect(readFileSync(join(folder, asideNames(folder)[0] ?? ''))).toEqual(bytes);
    expect(profiles.notices()).toMatchObject([{ code: 'storage-repaired' }]);
    value(profiles.create(draft({ name: 'New' })));
    expect(names(openProfilesIn(folder))).toEqual(['Émile 🦊', 'New']);
  });
});

describe('a file from the future', () => {
  it('is shown as far as it can be read, and left untouched by every change', () => {
    const folder = tempFolder();
    const file = join(folder, 'profiles.json');
    const profile = { ...draft({ name: 'Tomorrow' }), id: crypto.randomUUID() };
    const text = JSON.stringify({ schema: 2, profiles: [profile], folders: [] });
    writeFileSync(file, text, { mode: 0o640 });
    const before = statSync(file);
    const profiles = openProfilesIn(folder, [draft({ name: 'Seed' })]);
    expect(names(profiles)).toEqual(['Tomorrow']);
    expect(profiles.notices()).toMatchObject([{ code: 'storage-newer' }]);
    expect(errorOf(profiles.create(draft()))).toBe('storage-newer');
    expect(errorOf(profiles.remove(profile.id))).toBe('storage-newer');
    expect(profiles.secretOwners()).toBeNull();
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect([statSync(file).mtimeMs, statSync(file).mode]).toEqual([before.mtimeMs, before.mode]);
    expect(readdirSync(folder)).toEqual(['profiles.json']);
  });
});

it('leftovers of interrupted writes are removed, other files are not', () => {
  const folder = tempFolder();
  const leftovers = ['profiles.draft-abc.tmp', 'profiles.lock.abc', 'profiles.json.tmp-17000000001a2b3c'];
  const others = ['profiles.json.tmp-notes', 'profiles.draft', 'notes.tmp'];
  for (const name of [...leftovers, ...others]) writeFileSync(join(folder, name), 'x');
  openProfilesIn(folder);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(others));
  for (const name of leftovers) expect(readdirSync(folder)).not.toContain(name);
});
