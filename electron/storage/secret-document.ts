import { z } from 'zod';
import type { Profile } from '../../shared/profile/profile.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { DurableStore } from './durable-store.ts';
import type { JsonDocument } from './json-document.ts';
import type { Format } from './json-document.ts';

const SCHEMA = 1;

const documentSchema = z.looseObject({
  schema: z.literal(SCHEMA),
  secrets: z.record(z.string(), z.unknown()),
});

const savedSecretSchema = z.looseObject({ boundTo: z.string(), blob: z.base64().min(1) });

/** `{ schema: 1, secrets: { [profileId]: { boundTo, blob } } }`; what does not parse is kept. */
export const secretFormat: Format = {
  schema: SCHEMA,
  accepts: (document) => documentSchema.safeParse(document).success,
};

export type SavedSecret = {
  /** Readable without the key store, so that a changed profile shows at once; the blob's own binding decides. */
  readonly boundTo: SecretBinding;
  /** Base64. */
  readonly blob: string;
};

type SecretEntries = ReadonlyMap<string, unknown>;

function parseSecrets(document: JsonDocument | null): SecretEntries {
  const parsed = documentSchema.safeParse(document);
  return new Map(Object.entries(parsed.data?.secrets ?? {}));
}

export const parseSavedSecret = (entry: unknown): SavedSecret | null =>
  savedSecretSchema.safeParse(entry).data ?? null;

const printSecrets = (entries: SecretEntries, before: JsonDocument | null): JsonDocument => ({
  ...before,
  schema: SCHEMA,
  secrets: Object.fromEntries(entries),
});

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

/** A secret belongs to an app registration: it is never sent to another cloud, tenant or client. */
export type SecretBinding = string;

/** Entra compares all three without regard to case; white space around them is a slip of the hand. */
export const bindingOf = (profile: Pick<Profile, 'cloud' | 'tenant' | 'clientId'>): SecretBinding =>
  JSON.stringify([profile.cloud, profile.tenant, profile.clientId].map((part) => part.trim().toLowerCase()));

const sealedSchema = z.strictObject({ binding: z.string(), secret: z.string() });

export type SealedSecret = Readonly<z.infer<typeof sealedSchema>>;

/** What is encrypted. */
export const printSealed = (sealed: SealedSecret): string => JSON.stringify(sealed);

/** `null` for what is no sealed secret. The parser's message is dropped: it could quote the secret. */
export function parseSealed(text: string): SealedSecret | null {
  try {
    return sealedSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
