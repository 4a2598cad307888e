import { dirname, join } from 'node:path';
import type { SavedFile } from '../../shared/contract/ipc.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { StorageEffects } from './storage-effects.ts';
import { storageError } from './storage-error.ts';

/**
 * Writes a file that the user chose, whole or not at all: beside it first, then renamed over it. What stood there stays
 * until then. Errors: those of `storageError`.
 */
export function writeTextFile(
  path: string,
  text: string,
  { files, randomName }: Pick<StorageEffects, 'files' | 'randomName'>,
): Result<SavedFile> {
  const draft = join(dirname(path), `.authloupe-${randomName()}.tmp`);
  try {
    files.writeNew(draft, Buffer.from(text));
    files.rename(draft, path);
    return ok({ path });
  } catch (error) {
    removeDraft(draft, files);
    return { ok: false, error: storageError(error, path) };
  }
}

/** Where the draft could not be made, it may be impossible to remove, too: the first error is the one to tell. */
function removeDraft(draft: string, files: StorageEffects['files']): void {
  try {
    files.remove(draft);
  } catch {
    return;
  }
}
