import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { systemStorageEffects } from '../../../electron/storage/storage-effects.ts';
import { writeTextFile } from '../../../electron/storage/write-text-file.ts';
import { failingWrites, withFiles } from './support/faults.ts';
import { tempFolder } from './support/temp-folder.ts';

it('writes the text, new or over what stood there, and leaves nothing else', () => {
  const folder = tempFolder();
  const path = join(folder, 'profiles.json');
  for (const text of ['{"first": "ü"}\n', '{}']) {
    expect(writeTextFile(path, text, systemStorageEffects)).toEqual({ ok: true, value: { path } });
    expect(readFileSync(path, 'utf8')).toBe(text);
  }
  expect(readdirSync(folder)).toEqual(['profiles.json']);
});

it('a full disk leaves the old file as it was', () => {
  const folder = tempFolder();
  const path = join(folder, 'profiles.json');
  writeFileSync(path, 'old');
  const result = writeTextFile(path, 'new and longer', withFiles(failingWrites('ENOSPC', 3)));
  expect(result).toMatchObject({ ok: false, error: { code: 'storage-full' } });
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['profiles.json']);
});

it('says in words why nothing could be written', () => {
  const folder = tempFolder();
  const missing = join(folder, 'gone', 'profiles.json');
  const refused = writeTextFile(missing, '{}', systemStorageEffects);
  expect(refused).toMatchObject({ ok: false, error: { code: 'storage-failed' } });
  expect(JSON.stringify(refused)).toContain(`${missing} could not be written`);
  const directory = join(folder, 'directory');
  mkdirSync(directory);
  expect(writeTextFile(directory, '{}', systemStorageEffects).ok).toBe(false);
  expect(readdirSync(folder)).toEqual(['directory']);
});
