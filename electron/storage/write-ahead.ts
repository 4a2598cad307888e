import { errorCode } from './error-code.ts';
import type { StoreContext } from './store-context.ts';

const NAME_ATTEMPTS = 3;

/**
 * Makes `path` hold `bytes`, or leaves it as it was: a new file, synced, renamed over `path`, the folder synced. Throws
 * Node's error. A file or link that somebody put under the temporary name is not followed and not overwritten.
 */
export function writeWhole(path: string, bytes: Buffer, context: StoreContext): void {
  const draft = writeDraft(bytes, context);
  try {
    moveOver(draft, path, context);
  } catch (error) {
    context.effects.files.remove(draft);
    throw error;
  }
}

/** Needs no space on the disk. */
export function moveOver(from: string, to: string, { files, effects }: StoreContext): void {
  effects.files.rename(from, to);
  effects.files.syncDirectory(files.folder);
}

function writeDraft(bytes: Buffer, { files, effects }: StoreContext): string {
  for (let attempt = 1; ; attempt += 1) {
    const draft = files.draft(effects.randomName());
    try {
      effects.files.writeNew(draft, bytes);
      return draft;
    } catch (error) {
      const isTaken = errorCode(error) === 'EEXIST';
      if (!isTaken) effects.files.remove(draft);
      if (!isTaken || attempt === NAME_ATTEMPTS) throw error;
    }
  }
}
