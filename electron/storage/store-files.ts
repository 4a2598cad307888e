import { basename, dirname, extname, join, resolve } from 'node:path';
import type { FileSystem, StorageEffects } from './storage-effects.ts';
import { errorCode } from './storage-error.ts';
import type { Format } from './json-document.ts';

/** The file and its companions. They lie in one folder, so that a rename between them needs no space and is atomic. */
export type StoreFiles = {
  readonly folder: string;
  /** The file itself; where `<name>.json` is a symbolic link, what it points to, so that the link stays. */
  readonly target: string;
  /** The write-ahead copy: the new content, whole on disk before the file is touched. */
  readonly next: string;
  /** The last content that was known to be good. */
  readonly backup: string;
  readonly lock: string;
  /** The path of a file in the same folder. */
  readonly beside: (fileName: string) => string;
  /** A new name for an unfinished write-ahead copy. */
  readonly draft: (unique: string) => string;
  /** The `attempt`th name for a copy of a damaged file. */
  readonly damaged: (at: Date, attempt: number) => string;
  /** Whether a file name is that of a damaged file that was set aside. */
  readonly isDamaged: (fileName: string) => boolean;
  /** Whether a file name is a leftover of a write that was interrupted, ours or electron-store's. */
  readonly isLeftover: (fileName: string) => boolean;
};

export type StoreContext = {
  readonly files: StoreFiles;
  readonly format: Format;
  readonly effects: StorageEffects;
};

export function storeFiles(directory: string, name: string, files: FileSystem): StoreFiles {
  const target = followLinks(join(directory, `${name}.json`), files);
  const folder = dirname(target);
  const beside = (fileName: string): string => join(folder, fileName);
  const companion = (suffix: string): string => beside(`${name}.${suffix}`);
  return {
    folder,
    target,
    next: companion('next.json'),
    backup: companion('backup.json'),
    lock: companion('lock'),
    beside,
    draft: (unique) => companion(`draft-${unique}.tmp`),
    damaged: (at, attempt) => companion(`damaged-${fileStamp(at)}${attempt === 1 ? '' : `-${attempt}`}.json`),
    isDamaged: (fileName) => fileName.startsWith(`${name}.damaged-`),
    isLeftover: (fileName) =>
      fileName.startsWith(`${name}.lock.`) ||
      (fileName.startsWith(`${name}.draft-`) && extname(fileName) === '.tmp') ||
      (fileName.startsWith(`${basename(target)}.tmp-`) && ATOMICALLY_SUFFIX.test(fileName)),
  };
}

/** The names that electron-store's `atomically` gives to its temporary files. */
const ATOMICALLY_SUFFIX = /\.tmp-\d{10}[0-9a-f]{6}$/u;

const MAX_LINKS = 40;

/** By hand, because `realpath` knows no answer for a link to a file that is yet to be made. */
function followLinks(path: string, files: FileSystem): string {
  let current = path;
  for (let followed = 0; followed < MAX_LINKS; followed += 1) {
    const next = files.linkTarget(current);
    if (next === null) return current;
    current = resolve(dirname(current), next);
  }
  return path;
}

const fileStamp = (at: Date): string =>
  at
    .toISOString()
    .replaceAll(':', '-')
    .replace(/\.\d+Z$/u, 'Z');

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

/** Moves a damaged file to a name that nothing has; answers that name. Throws Node's error. */
export function setAside(path: string, { files, effects }: StoreContext): string {
  const at = effects.now();
  const taken = new Set(effects.files.list(files.folder).map((name) => files.beside(name)));
  for (let attempt = 1; ; attempt += 1) {
    const aside = files.damaged(at, attempt);
    if (taken.has(aside)) continue;
    effects.files.rename(path, aside);
    effects.files.makePrivate(aside);
    effects.files.syncDirectory(files.folder);
    return aside;
  }
}
