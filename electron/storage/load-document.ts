import { basename } from 'node:path';
import type { Notice } from '../../shared/contract/notice.ts';
import { ok, type AppError } from '../../shared/result.ts';
import { inspectFile, type FileState, type Readable } from './inspect-file.ts';
import { printDocument, type JsonDocument } from './json-document.ts';
import { storageError } from './storage-error.ts';
import { moveOver, setAside, writeWhole, type StoreContext, type StoreFiles } from './store-files.ts';
import { withWriteLock } from './write-lock.ts';

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

/**
 * Reads the file and repairs what an interrupted write, a full disk or another program left. Never throws. What cannot
 * be repaired is left as it is, and blocks every write.
 */
export function loadDocument(context: StoreContext): Loaded {
  const { files, effects } = context;
  const state = inspectFile(files.target, context);
  if (state.kind === 'future') return loadFromTheFuture(state, context);
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
  const state = inspectFile(files.target, context);
  switch (state.kind) {
    case 'whole':
      return {
        document: state.document,
        bytes: state.bytes,
        blocked: null,
        isComplete: false,
        notices: [readOnlyFile(files, error)],
      };
    case 'future':
      return loadFromTheFuture(state, context);
    case 'absent':
    case 'unreadable':
    case 'marked':
    case 'damaged': {
      const copy = [files.next, files.backup]
        .map((path) => inspectFile(path, context))
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

/** Call it with the lock held. Throws Node's error where the disk refuses; what was there is then still there. */
function repairDocument(context: StoreContext): Loaded {
  removeLeftovers(context);
  const state = inspectFile(context.files.target, context);
  switch (state.kind) {
    case 'whole':
      return acceptWhole(state, context);
    case 'marked':
      return removeMark(state, context);
    case 'damaged':
    case 'absent':
      return restore(state, context);
    case 'unreadable':
      throw state.error;
    case 'future':
      throw new Error('A newer AuthLoupe replaced the file while it was read.');
  }
}

function removeLeftovers({ files, effects }: StoreContext): void {
  for (const name of effects.files.list(files.folder).filter(files.isLeftover)) {
    effects.files.remove(files.beside(name));
  }
}

/** A write-ahead copy beside a whole file belongs to a change that was never answered: the file wins. */
function acceptWhole({ document, bytes }: Readable<'whole'>, context: StoreContext): Loaded {
  const { files, effects } = context;
  effects.files.remove(files.next);
  effects.files.makePrivate(files.target);
  backUp(bytes, context);
  return { document, bytes, blocked: null, isComplete: isNothingSetAside(context), notices: [] };
}

/** A damaged file that was kept may name what the list lacks now; the user may still bring it back. */
const isNothingSetAside = ({ files, effects }: StoreContext): boolean =>
  !effects.files.list(files.folder).some(files.isDamaged);

function removeMark({ document }: Readable<'marked'>, context: StoreContext): Loaded {
  const { files } = context;
  const bytes = Buffer.from(printDocument(document));
  writeWhole(files.next, bytes, context);
  const aside = setAside(files.target, context);
  moveOver(files.next, files.target, context);
  return { document, bytes, blocked: null, isComplete: false, notices: [markRemoved(files, aside)] };
}

type Broken = Extract<FileState, { kind: 'damaged' | 'absent' }>;

function restore(state: Broken, context: StoreContext): Loaded {
  const { files } = context;
  const copies = [files.next, files.backup].map((path) => ({ path, state: inspectFile(path, context) }));
  for (const copy of copies) if (copy.state.kind === 'unreadable') throw copy.state.error;

  const aside = isOurTornWrite(state, copies[0]?.state)
    ? []
    : setAsideIfDamaged(files.target, state, context);
  for (const { path, state: copy } of copies) {
    if (copy.kind !== 'whole') continue;
    moveOver(path, files.target, context);
    backUp(copy.bytes, context);
    const isSilent = path === files.next && aside.length === 0;
    return {
      document: copy.document,
      bytes: copy.bytes,
      blocked: null,
      isComplete: false,
      notices: isSilent ? [] : [restoredFromCopy(files, basename(path), aside)],
    };
  }
  const kept = [...aside, ...copies.flatMap((copy) => setAsideIfDamaged(copy.path, copy.state, context))];
  return {
    document: null,
    bytes: null,
    blocked: null,
    isComplete: false,
    notices: kept.length === 0 ? [] : [lostContent(files, kept)],
  };
}

/** A write of ours that was interrupted: the file is a beginning of the copy that was made before it. */
const isOurTornWrite = (state: Broken, next: FileState | undefined): boolean =>
  state.kind === 'damaged' &&
  next?.kind === 'whole' &&
  next.bytes.subarray(0, state.bytes.length).equals(state.bytes);

/** Every kind of content that the next save would overwrite, or that this version cannot use. */
function setAsideIfDamaged(path: string, state: FileState, context: StoreContext): readonly string[] {
  return state.kind === 'absent' ? [] : [setAside(path, context)];
}

/** The file is good without its copy too: a disk that refuses is told at the next save. */
function backUp(bytes: Buffer, context: StoreContext): void {
  const { files } = context;
  const { kind } = inspectFile(files.backup, context);
  if (kind !== 'absent' && kind !== 'damaged') return;
  try {
    writeWhole(files.backup, bytes, context);
  } catch {
    return;
  }
}

/** What the user is told about the state in which a file was found. Every text names the file. */

const fromTheFuture = (files: StoreFiles, found: unknown, known: number): AppError => ({
  code: 'storage-newer',
  message: `${files.target} was written by a newer AuthLoupe (format ${String(found)}; this one knows ${known}). It is left untouched and nothing can be saved. Update AuthLoupe to use it.`,
});

const readOnlyFile = (files: StoreFiles, error: AppError): Notice => ({
  severity: 'warning',
  code: 'storage-read-only',
  message: `${basename(files.target)} was read, but changes cannot be saved now. ${error.message}`,
});

const fileUnreadable = (files: StoreFiles, error: AppError): Notice => ({
  severity: 'error',
  code: 'storage-unreadable',
  message: `${files.target} cannot be used as it is and could not be repaired. It was left untouched, and nothing can be saved. ${error.message}`,
});

const markRemoved = (files: StoreFiles, aside: string): Notice => ({
  severity: 'warning',
  code: 'storage-repaired',
  message: `${basename(files.target)} had a byte order mark, as some editors add it. It was removed; the file as it was is kept as ${aside}.`,
});

/** `aside`: where damaged files are kept now; none when the file was missing. */
const restoredFromCopy = (files: StoreFiles, copy: string, aside: readonly string[]): Notice => ({
  severity: 'warning',
  code: 'storage-restored',
  message: `${basename(files.target)} was ${aside.length === 0 ? 'missing' : 'damaged'}, so the last good state was restored from ${copy}.${keptAs(aside)}`,
});

const lostContent = (files: StoreFiles, aside: readonly string[]): Notice => ({
  severity: 'error',
  code: 'storage-damaged',
  message: `${basename(files.target)} was damaged, and there is no good copy of it. AuthLoupe starts without it.${keptAs(aside)}`,
});

const keptAs = (aside: readonly string[]): string =>
  aside.length === 0 ? '' : ` The damaged content is kept as ${aside.join(' and ')}.`;
