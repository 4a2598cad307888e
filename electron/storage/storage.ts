import type { Notice } from '../../shared/contract/notice.ts';
import type { ProfileDraft } from '../../shared/profile/profile.ts';
import { openDurableStore } from './durable-store.ts';
import { profileFormat } from './profile-document.ts';
import { openProfiles, type Profiles } from './profiles.ts';
import type { SecretProtection } from './secret-protection.ts';
import { secretFormat } from './secret-document.ts';
import { openSecrets, type Secrets } from './secrets.ts';
import type { StorageEffects } from './storage-effects.ts';

export type Storage = {
  readonly profiles: Profiles;
  readonly secrets: Secrets;
  readonly notices: () => readonly Notice[];
  /** Before the app exits: purges the secrets of removed profiles. Synchronous. */
  readonly close: () => void;
};

export type StorageOptions = {
  readonly directory: string;
  readonly seeds: readonly ProfileDraft[];
  readonly newId: () => string;
  readonly protection: SecretProtection;
  readonly effects: StorageEffects;
};

/** Opens `profiles.json` and `secrets.json`, and purges the secrets of profiles that are gone. Never throws. */
export function openStorage({ directory, seeds, newId, protection, effects }: StorageOptions): Storage {
  // Secrets first: a profile that another process adds now is then never taken for one that is gone.
  const secrets = openSecrets({
    store: openDurableStore({ directory, name: 'secrets', format: secretFormat, effects }),
    protection,
  });
  const profiles = openProfiles({
    store: openDurableStore({ directory, name: 'profiles', format: profileFormat, effects }),
    seeds,
    newId,
  });
  secrets.keepOnly(profiles.secretOwners());
  return {
    profiles,
    secrets,
    notices: () => [...profiles.notices(), ...secrets.notices()],
    // What cannot be purged now is purged at the next start.
    close: () => void secrets.forget(profiles.removedIds()),
  };
}
