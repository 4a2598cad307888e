import { ok, type AppError } from '../../shared/result.ts';
import { fileUnreadable, fromTheFuture, readOnlyFile } from './load-notices.ts';
import { lookAtFile, type Readable } from './look-at-file.ts';
import { repairDocument } from './repair-document.ts';
import { storageError } from './storage-error.ts';
import type { Loaded, StoreContext } from './store-context.ts';
import { withWriteLock } from './write-lock.ts';

/**
 * Reads the file and repairs what an interrupted write, a full disk or another program left. Never throws. What cannot
 * be repaired is left as it is, and blocks every write.
 */
export function loadDocument(context: StoreContext): Loaded {
  const { files, effects } = context;
  const sight = lookAtFile(files.target, context);
  if (sight.kind === 'future') return loadFromTheFuture(sight, context);
  const repaired = withWriteLock(files.lock, effects, () => {
    try {
      return ok(repairDocument(context));
    } catch (error) {
      return { ok: false, error: storageError(error, files.target) };
    }
  });
  return repaired.ok ? repaired.value : loadWithoutRepair(repaired.error, context);
}

function loadFromTheFuture({ document, bytes }: Readable<'future'>, { files, format }: StoreContext): Loaded {
  const blocked = fromTheFuture(files, document['schema'], format.schema);
  return { document, bytes, blocked, isComplete: false, notices: [{ severity: 'warning', ...blocked }] };
}

/** Nothing may be written here now: show the best that can be read, and touch nothing. */
function loadWithoutRepair(error: AppError, context: StoreContext): Loaded {
  const { files } = context;
  const sight = lookAtFile(files.target, context);
  switch (sight.kind) {
    case 'whole':
      return {
        document: sight.document,
        bytes: sight.bytes,
        blocked: null,
        isComplete: false,
        notices: [readOnlyFile(files, error)],
      };
    case 'future':
      return loadFromTheFuture(sight, context);
    case 'absent':
    case 'unreadable':
    case 'marked':
    case 'damaged': {
      const copy = [files.next, files.backup]
        .map((path) => lookAtFile(path, context))
        .find((each) => each.kind === 'whole');
      return {
        document: copy?.document ?? null,
        bytes: null,
        blocked: error,
        isComplete: false,
        notices: [fileUnreadable(files, error)],
      };
    }
  }
}
