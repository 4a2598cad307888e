import type { SecretState } from '../../shared/contract/ipc.ts';
import type { Notice } from '../../shared/contract/notice.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { DurableStore } from './durable-store.ts';
import {
  bindingOf,
  createSecretTable,
  parseSavedSecret,
  parseSealed,
  printSealed,
  type SavedSecret,
  type SecretBinding,
} from './secret-document.ts';
import type { SecretProtection } from './secret-protection.ts';

/**
 * Client secrets by profile. Encrypted on the disk where the system protects them, else in memory until the app closes.
 * No error, notice or state of this module contains a secret.
 */
export type Secrets = {
  readonly notices: () => readonly Notice[];
  readonly secretState: (profile: Profile) => SecretState;
  /** A secret that cannot be saved (no protection, full disk) is held for the session, and the state says why. */
  readonly setSecret: (profile: Profile, secret: string) => Promise<Result<SecretState>>;
  readonly clearSecret: (profile: Profile) => Promise<Result<SecretState>>;
  /**
   * For the sign-in alone. `null`: there is none, or the client is public. Fails with `secret-enter-again` (field
   * `secret`) when there is one that must not or cannot be used; it is kept, and the next call tries again.
   */
  readonly useSecret: (profile: Profile) => Promise<Result<string | null>>;
  /** Tries every saved secret once, so that `secretState` knows which cannot be decrypted here. */
  readonly checkSecrets: (profiles: readonly Profile[]) => Promise<void>;
  /** At the start: purges the secrets of profiles that are gone. `null` purges nothing. */
  readonly keepOnly: (owners: readonly string[] | null) => Result<null>;
  /** At the end: purges the secrets of these profiles, because their removal can no longer be undone. */
  readonly forget: (ids: readonly string[]) => Result<null>;
};

export type SecretsOptions = { readonly store: DurableStore; readonly protection: SecretProtection };

type SessionSecret = { readonly binding: SecretBinding; readonly secret: string; readonly reason: string };

export function openSecrets({ store, protection }: SecretsOptions): Secrets {
  const entries = createSecretTable(store);
  const session = new Map<string, SessionSecret>();
  /** Why a saved blob could not be used when it was last tried. */
  const troubles = new Map<unknown, string>();
  const inOrder = createQueue();

  function secretState(profile: Profile): SecretState {
    const held = session.get(profile.id);
    if (held) {
      return held.binding === bindingOf(profile)
        ? { kind: 'session', reason: held.reason }
        : { kind: 'enter-again', reason: CHANGED };
    }
    const entry = entries.get(profile.id);
    if (entry === undefined) return { kind: isSuppliedByPractice(profile) ? 'practice' : 'none' };
    const saved = parseSavedSecret(entry);
    if (saved === null) return { kind: 'enter-again', reason: DAMAGED };
    if (saved.boundTo !== bindingOf(profile)) return { kind: 'enter-again', reason: CHANGED };
    const trouble = troubles.get(saved.blob);
    return trouble === undefined ? { kind: 'saved' } : { kind: 'enter-again', reason: trouble };
  }

  async function setSecret(profile: Profile, secret: string): Promise<Result<SecretState>> {
    const binding = bindingOf(profile);
    const reason = await save(profile.id, binding, secret);
    if (reason === null) session.delete(profile.id);
    else session.set(profile.id, { binding, secret, reason });
    return ok(secretState(profile));
  }

  /** Answers why it could not be saved. */
  async function save(id: string, binding: SecretBinding, secret: string): Promise<string | null> {
    const { protected: isProtected, reason } = await protection.describe();
    if (!isProtected) return reason;
    const blob = await encrypt(binding, secret);
    if (blob === null) return ENCRYPTION_REFUSED;
    const saved = entries.put(id, { boundTo: binding, blob });
    return saved.ok ? null : saved.error.message;
  }

  async function encrypt(binding: SecretBinding, secret: string): Promise<string | null> {
    try {
      return (await protection.encrypt(printSealed({ binding, secret }))).toString('base64');
    } catch {
      return null;
    }
  }

  function clearSecret(profile: Profile): Result<SecretState> {
    const cleared = entries.drop([profile.id]);
    if (!cleared.ok) return cleared;
    session.delete(profile.id);
    return ok(secretState(profile));
  }

  async function useSecret(profile: Profile): Promise<Result<string | null>> {
    if (profile.clientType === 'public') return ok(null);
    const held = session.get(profile.id);
    if (held) return held.binding === bindingOf(profile) ? ok(held.secret) : enterAgain(CHANGED);
    const entry = entries.get(profile.id);
    if (entry === undefined) return ok(null);
    const saved = parseSavedSecret(entry);
    if (saved === null) return enterAgain(DAMAGED);
    return saved.boundTo === bindingOf(profile) ? unseal(profile, saved) : enterAgain(CHANGED);
  }

  async function unseal(profile: Profile, saved: SavedSecret): Promise<Result<string>> {
    const opened = await decrypt(saved.blob, bindingOf(profile));
    if (!opened.ok) {
      troubles.set(saved.blob, opened.error.message);
      return opened;
    }
    troubles.delete(saved.blob);
    if (opened.value.reencrypt) await renew(profile, saved, opened.value.secret);
    return ok(opened.value.secret);
  }

  async function decrypt(
    blob: string,
    binding: SecretBinding,
  ): Promise<Result<{ secret: string; reencrypt: boolean }>> {
    if (!(await protection.describe()).protected) return enterAgain(UNREACHABLE);
    try {
      const { text, reencrypt } = await protection.decrypt(Buffer.from(blob, 'base64'));
      const sealed = parseSealed(text);
      if (sealed === null) return enterAgain(DAMAGED);
      return sealed.binding === binding ? ok({ secret: sealed.secret, reencrypt }) : enterAgain(CHANGED);
    } catch {
      return enterAgain(OTHER_KEY);
    }
  }

  /** The system has a new key. Not urgent: when it fails, the next use tries again. */
  async function renew(profile: Profile, saved: SavedSecret, secret: string): Promise<void> {
    const blob = await encrypt(saved.boundTo, secret);
    const isStillSaved = parseSavedSecret(entries.get(profile.id))?.blob === saved.blob;
    if (blob !== null && isStillSaved) entries.put(profile.id, { boundTo: saved.boundTo, blob });
  }

  return {
    notices: store.notices,
    secretState,
    setSecret: (profile, secret) => inOrder(() => setSecret(profile, secret)),
    clearSecret: (profile) => inOrder(() => Promise.resolve(clearSecret(profile))),
    useSecret,
    checkSecrets: async (profiles) => {
      for (const profile of profiles) await useSecret(profile);
    },
    keepOnly: (owners) => {
      if (owners === null) return ok(null);
      const kept = new Set(owners);
      return entries.drop(entries.ids().filter((id) => !kept.has(id)));
    },
    forget: entries.drop,
  };
}

const isSuppliedByPractice = (profile: Profile): boolean =>
  profile.cloud === 'practice' && profile.clientType === 'confidential';

const enterAgain = (reason: string): Result<never> => fail('secret-enter-again', reason, 'secret');

/** Two settings of the same secret must end with the later one, however long the key store takes. */
function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let tail: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = tail.then(work);
    tail = done.catch(() => null);
    return done;
  };
}

/** Sentences for the user: why a secret must be typed again. In each case the stored one is kept. */

const CHANGED =
  'The cloud, tenant or client ID of this profile has changed since the secret was typed. A secret is only sent to the app it was typed for.';

const OTHER_KEY =
  'The saved secret could not be decrypted. It was probably saved by another user, on another computer or with another keyring; it is kept in case that key comes back.';

const UNREACHABLE =
  'The system’s key store cannot be reached or is locked, so the saved secret cannot be read now. It is kept.';

const DAMAGED = 'The saved secret is damaged and cannot be read.';

const ENCRYPTION_REFUSED =
  'The system’s key store refused to encrypt the secret, so it stays in memory only until AuthLoupe closes.';
