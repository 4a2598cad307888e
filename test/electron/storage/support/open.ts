import { randomUUID } from 'node:crypto';
import { openDurableStore, type DurableStore } from '../../../../electron/storage/durable-store.ts';
import { profileFormat } from '../../../../electron/storage/profile-document.ts';
import { openProfiles, type Profiles } from '../../../../electron/storage/profiles.ts';
import { secretFormat } from '../../../../electron/storage/secret-document.ts';
import { systemStorageEffects, type StorageEffects } from '../../../../electron/storage/storage-effects.ts';
import { BLANK_PROFILE, type ProfileDraft } from '../../../../shared/profile/profile.ts';
import type { Result } from '../../../../shared/result.ts';

export const draft = (changes: Partial<ProfileDraft> = {}): ProfileDraft => ({
  ...BLANK_PROFILE,
  tenant: 'contoso.example',
  clientId: '8f6a1f0c-0000-4000-8000-000000000001',
  ...changes,
});

export const openProfileStore = (
  directory: string,
  effects: StorageEffects = systemStorageEffects,
): DurableStore => openDurableStore({ directory, name: 'profiles', format: profileFormat, effects });

export const openSecretStore = (
  directory: string,
  effects: StorageEffects = systemStorageEffects,
): DurableStore => openDurableStore({ directory, name: 'secrets', format: secretFormat, effects });

export const openProfilesIn = (
  directory: string,
  seeds: readonly ProfileDraft[] = [],
  effects: StorageEffects = systemStorageEffects,
): Profiles => openProfiles({ store: openProfileStore(directory, effects), seeds, newId: randomUUID });

export const names = (profiles: Profiles): readonly string[] =>
  profiles.list().map((profile) => profile.name);

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

export const errorOf = (result: Result<unknown>): string => (result.ok ? 'none' : result.error.code);
