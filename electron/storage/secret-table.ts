import { ok, type Result } from '../../shared/result.ts';
import type { DurableStore } from './durable-store.ts';
import type { JsonDocument } from './json-document.ts';
import { parseSecrets, printSecrets, type SavedSecret, type SecretEntries } from './secret-document.ts';

/** The saved secrets as a table on the disk. A change touches its own rows only, so another process loses nothing. */
export type SecretTable = {
  readonly ids: () => readonly string[];
  readonly get: (id: string) => unknown;
  readonly put: (id: string, saved: SavedSecret) => Result<null>;
  /** Writes nothing when none of these ids is there. */
  readonly drop: (ids: readonly string[]) => Result<null>;
};

export function createSecretTable(store: DurableStore): SecretTable {
  let parsed: { readonly document: JsonDocument | null; readonly entries: SecretEntries } | null = null;

  const current = (): SecretEntries => {
    const document = store.document();
    if (parsed?.document !== document) parsed = { document, entries: parseSecrets(document) };
    return parsed.entries;
  };

  const edit = (change: (entries: Map<string, unknown>) => void): Result<null> => {
    const save = (): Result<null> => {
      const entries = new Map(current());
      change(entries);
      return store.save(printSecrets(entries, store.document()));
    };
    const saved = save();
    return !saved.ok && saved.error.code === 'changed-elsewhere' ? save() : saved;
  };

  return {
    ids: () => [...current().keys()],
    get: (id) => current().get(id),
    put: (id, saved) => edit((entries) => entries.set(id, saved)),
    drop: (ids) =>
      ids.some((id) => current().has(id))
        ? edit((entries) => ids.forEach((id) => entries.delete(id)))
        : ok(null),
  };
}
