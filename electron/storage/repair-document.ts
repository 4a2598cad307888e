import { basename } from 'node:path';
import { printDocument } from './json-document.ts';
import { lostContent, markRemoved, restoredFromCopy } from './load-notices.ts';
import { lookAtFile, type Readable, type Sight } from './look-at-file.ts';
import { setAside } from './set-aside.ts';
import type { Loaded, StoreContext } from './store-context.ts';
import { moveOver, writeWhole } from './write-ahead.ts';

/** Call it with the lock held. Throws Node's error where the disk refuses; what was there is then still there. */
export function repairDocument(context: StoreContext): Loaded {
  removeLeftovers(context);
  const sight = lookAtFile(context.files.target, context);
  switch (sight.kind) {
    case 'whole':
      return acceptWhole(sight, context);
    case 'marked':
      return removeMark(sight, context);
    case 'damaged':
    case 'absent':
      return restore(sight, context);
    case 'unreadable':
      throw sight.error;
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

type Broken = Extract<Sight, { kind: 'damaged' | 'absent' }>;

function restore(sight: Broken, context: StoreContext): Loaded {
  const { files } = context;
  const copies = [files.next, files.backup].map((path) => ({ path, sight: lookAtFile(path, context) }));
  for (const copy of copies) if (copy.sight.kind === 'unreadable') throw copy.sight.error;

  const aside = isOurTornWrite(sight, copies[0]?.sight)
    ? []
    : setAsideIfDamaged(files.target, sight, context);
  for (const { path, sight: copy } of copies) {
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
  const kept = [...aside, ...copies.flatMap((copy) => setAsideIfDamaged(copy.path, copy.sight, context))];
  return {
    document: null,
    bytes: null,
    blocked: null,
    isComplete: false,
    notices: kept.length === 0 ? [] : [lostContent(files, kept)],
  };
}

/** A write of ours that was interrupted: the file is a beginning of the copy that was made before it. */
const isOurTornWrite = (sight: Broken, next: Sight | undefined): boolean =>
  sight.kind === 'damaged' &&
  next?.kind === 'whole' &&
  next.bytes.subarray(0, sight.bytes.length).equals(sight.bytes);

/** Every kind of content that the next save would overwrite, or that this version cannot use. */
function setAsideIfDamaged(path: string, sight: Sight, context: StoreContext): readonly string[] {
  return sight.kind === 'absent' ? [] : [setAside(path, context)];
}

/** The file is good without its copy too: a disk that refuses is told at the next save. */
function backUp(bytes: Buffer, context: StoreContext): void {
  const { files } = context;
  const { kind } = lookAtFile(files.backup, context);
  if (kind !== 'absent' && kind !== 'damaged') return;
  try {
    writeWhole(files.backup, bytes, context);
  } catch {
    return;
  }
}
