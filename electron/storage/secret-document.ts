import { z } from 'zod';
import type { JsonDocument } from './json-document.ts';
import type { SecretBinding } from './secret-binding.ts';
import type { Format } from './store-context.ts';

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

export type SecretEntries = ReadonlyMap<string, unknown>;

export function parseSecrets(document: JsonDocument | null): SecretEntries {
  const parsed = documentSchema.safeParse(document);
  return new Map(Object.entries(parsed.data?.secrets ?? {}));
}

export const parseSavedSecret = (entry: unknown): SavedSecret | null =>
  savedSecretSchema.safeParse(entry).data ?? null;

export const printSecrets = (entries: SecretEntries, before: JsonDocument | null): JsonDocument => ({
  ...before,
  schema: SCHEMA,
  secrets: Object.fromEntries(entries),
});
