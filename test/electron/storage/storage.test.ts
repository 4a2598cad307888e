import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { openStorage, type Storage } from '../../../electron/storage/storage.ts';
import { systemStorageEffects } from '../../../electron/storage/storage-effects.ts';
import type { Profile } from '../../../shared/profile/profile.ts';
import { createKeyStore, type FakeKeyStore } from './support/key-store.ts';
import { draft, value } from './support/open.ts';
import { tempFolder } from './support/temp-folder.ts';

const SECRET = 'kX8~canary.Secret-Value_0123456789abcdef';

let folder: string;
let keyStore: FakeKeyStore;
beforeEach(() => {
  folder = tempFolder();
  keyStore = createKeyStore();
});

const openAll = (): Storage =>
  openStorage({
    directory: folder,
    seeds: [],
    newId: randomUUID,
    protection: keyStore,
    effects: systemStorageEffects,
  });
const savedIds = (): readonly string[] => {
  const file: unknown = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'));
  return typeof file === 'object' && file && 'secrets' in file ? Object.keys(file.secrets ?? {}) : [];
};
const withOneSecret = async (): Promise<{ storage: Storage; profile: Profile }> => {
  const storage = openAll();
  const profile = value(storage.profiles.create(draft({ name: 'A', clientType: 'confidential' })));
  value(await storage.secrets.setSecret(profile, SECRET));
  return { storage, profile };
};

it('a copy of a profile has no secret', async () => {
  const { storage, profile } = await withOneSecret();
  const copy = value(storage.profiles.duplicate(profile.id));
  expect(storage.secrets.secretState(copy)).toEqual({ kind: 'none' });
  expect(value(await storage.secrets.useSecret(copy))).toBeNull();
});

it('a removed profile has its secret back with undo', async () => {
  const { storage, profile } = await withOneSecret();
  value(storage.profiles.remove(profile.id));
  const restored = value(storage.profiles.restore(profile.id));
  expect(value(await storage.secrets.useSecret(restored))).toBe(SECRET);
  storage.close();
  expect(savedIds()).toEqual([profile.id]);
});

it('the secret of a removed profile is purged at the exit', async () => {
  const { storage, profile } = await withOneSecret();
  value(storage.profiles.remove(profile.id));
  expect(savedIds()).toEqual([profile.id]);
  storage.close();
  expect(savedIds()).toEqual([]);
});

it('or at the next start, when there was no exit', async () => {
  const { storage, profile } = await withOneSecret();
  value(storage.profiles.create(draft({ name: 'B' })));
  value(storage.profiles.remove(profile.id));
  openAll();
  expect(savedIds()).toEqual([]);
});

it.each([
  ['damaged', 'damaged'],
  ['from the future', '{"schema":2,"profiles":[]}'],
  ['with an entry that cannot be read', '{"schema":1,"profiles":[{"name":"A"}]}'],
])('but never when the list of profiles is %s', async (_, content) => {
  const { profile } = await withOneSecret();
  for (const name of ['profiles.json', 'profiles.backup.json']) writeFileSync(join(folder, name), content);
  openAll();
  openAll();
  expect(savedIds()).toEqual([profile.id]);
});
