import type { Notice } from '../../shared/contract/notice.ts';
import { ok, type Result } from '../../shared/result.ts';
import { printDocument, type JsonDocument } from './json-document.ts';
import { loadDocument } from './load-document.ts';
import { changedElsewhere, saveDocument } from './save-document.ts';
import type { StorageEffects } from './storage-effects.ts';
import type { Format } from './json-document.ts';
import type { Loaded } from './load-document.ts';
import type { StoreContext } from './store-files.ts';
import { storeFiles } from './store-files.ts';

/**
 * One JSON file that survives kills, full disks, other processes and damage. electron-store writes it; what
 * electron-store does not promise is added around it. Synchronous, so that no two changes of this process overlap.
 */
export type DurableStore = {
  /** What is on the disk as far as this process knows; `null` when nothing was ever saved. */
  readonly document: () => JsonDocument | null;
  /** False when the file may lack something that it once held, so that nothing may be tidied up by it. */
  readonly isComplete: () => boolean;
  /** What was found at the start and at each later look. */
  readonly notices: () => readonly Notice[];
  /**
   * Answers when the change is on the disk. Errors, all with the saved content intact: `storage-full`,
   * `storage-failed`, `storage-busy`, `storage-newer`, `changed-elsewhere` (`document()` is then the new content).
   */
  readonly save: (document: JsonDocument) => Result<null>;
};

export type DurableStoreOptions = {
  /** Made private to the user (0700). */
  readonly directory: string;
  /** The file's name without `.json`. */
  readonly name: string;
  readonly format: Format;
  readonly effects: StorageEffects;
};

export function openDurableStore({ directory, name, format, effects }: DurableStoreOptions): DurableStore {
  makeDirectory(directory, effects);
  const context: StoreContext = { files: storeFiles(directory, name, effects.files), format, effects };
  let loaded = loadDocument(context);
  const notices = [...loaded.notices];

  const reload = (): Loaded => {
    loaded = loadDocument(context);
    const known = new Set(notices.map((notice) => notice.message));
    notices.push(...loaded.notices.filter((notice) => !known.has(notice.message)));
    return loaded;
  };

  /** What blocked the store may have passed: the disk has space again, another program has finished. */
  const unblock = (): Result<null> => {
    const before = loaded;
    if (before.blocked === null) return ok(null);
    const after = reload();
    if (after.blocked !== null) return { ok: false, error: after.blocked };
    return isSame(before.document, after.document) ? ok(null) : changedElsewhere(context.files.target);
  };

  const save = (document: JsonDocument): Result<null> => {
    const unblocked = unblock();
    if (!unblocked.ok) return unblocked;
    const saved = saveDocument(document, loaded.bytes, context);
    if (saved.ok) {
      loaded = { ...loaded, document, bytes: saved.value };
      return ok(null);
    }
    if (saved.error.code === 'changed-elsewhere') reload();
    return saved;
  };

  return {
    document: () => loaded.document,
    isComplete: () => loaded.isComplete,
    notices: () => notices,
    save,
  };
}

/** A folder that cannot be made or narrowed shows at the first write, with its reason. */
function makeDirectory(directory: string, effects: StorageEffects): void {
  try {
    effects.files.makePrivateDirectory(directory);
  } catch {
    return;
  }
}

const isSame = (one: JsonDocument | null, other: JsonDocument | null): boolean =>
  one === null || other === null ? one === other : printDocument(one) === printDocument(other);
