import { basename } from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import { errorCode, storageError } from './storage-error.ts';
import { printDocument, type JsonDocument } from './json-document.ts';
import type { StoreContext } from './store-files.ts';
import { moveOver, writeWhole } from './store-files.ts';
import { withWriteLock } from './write-lock.ts';

/**
 * Replaces the file's content, provided that it is still `expected` (`null`: no file). Answers the bytes that are on the
 * disk now. The order makes every point of interruption safe:
 *
 * 1. The new content is written beside the file and synced: the write-ahead copy.
 * 2. electron-store writes the file. It may fail, lie, or be killed half-way.
 * 3. The file is read back. If it is not what was meant, the copy is renamed over it, which needs no space.
 * 4. The copy becomes the backup.
 */
export function saveDocument(
  document: JsonDocument,
  expected: Buffer | null,
  context: StoreContext,
): Result<Buffer> {
  const { files, effects } = context;
  return withWriteLock(files.lock, effects, () => {
    try {
      if (!isContent(files.target, expected, context)) return changedElsewhere(files.target);
      const bytes = Buffer.from(printDocument(document));
      writeWhole(files.next, bytes, context);
      writeConfig(document, context);
      settle(bytes, context);
      return ok(bytes);
    } catch (error) {
      return { ok: false, error: storageError(error, files.target) };
    }
  });
}

export const changedElsewhere = (path: string): Result<never> =>
  fail(
    'changed-elsewhere',
    `Another program changed ${basename(path)} in the meantime, so this change was not saved. The new content was read; look at it and try again.`,
  );

/** What it says about success is not asked: the file is looked at afterwards. */
function writeConfig(document: JsonDocument, { files, effects }: StoreContext): void {
  try {
    effects.writeConfig(files.target, document);
  } catch {
    return;
  }
}

function settle(bytes: Buffer, context: StoreContext): void {
  const { files, effects } = context;
  if (!isOnDisk(bytes, context)) {
    moveOver(files.next, files.target, context);
    return;
  }
  effects.files.syncDirectory(files.folder);
  try {
    effects.files.rename(files.next, files.backup);
  } catch {
    // The file itself is safe. A copy that stays behind is removed at the next start.
  }
}

function isOnDisk(bytes: Buffer, context: StoreContext): boolean {
  const { files, effects } = context;
  try {
    if (!isContent(files.target, bytes, context)) return false;
    effects.files.makePrivate(files.target);
    effects.files.syncFile(files.target);
    return true;
  } catch {
    return false;
  }
}

function isContent(path: string, bytes: Buffer | null, { effects }: StoreContext): boolean {
  try {
    const found = effects.files.read(path);
    return bytes !== null && found.equals(bytes);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return bytes === null;
    throw error;
  }
}
