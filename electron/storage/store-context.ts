import type { Notice } from '../../shared/contract/notice.ts';
import type { AppError } from '../../shared/result.ts';
import type { JsonDocument } from './json-document.ts';
import type { StorageEffects } from './storage-effects.ts';
import type { StoreFiles } from './store-files.ts';

/** What the durable layer must know of a file's content. */
export type Format = {
  /** Written in the field `schema`; a higher number there means that a newer AuthLoupe wrote the file. */
  readonly schema: number;
  /** Whether a document has the parts that make it whole; one that has not counts as damaged. */
  readonly accepts: (document: JsonDocument) => boolean;
};

export type StoreContext = {
  readonly files: StoreFiles;
  readonly format: Format;
  readonly effects: StorageEffects;
};

export type Loaded = {
  /** `null`: there is nothing yet. */
  readonly document: JsonDocument | null;
  /** The file's bytes as they were read; `null` when there is no file. */
  readonly bytes: Buffer | null;
  /** Why nothing may be written. */
  readonly blocked: AppError | null;
  /** False when something may be missing: the file was absent, damaged (now or once), unreadable or from the future. */
  readonly isComplete: boolean;
  readonly notices: readonly Notice[];
};
