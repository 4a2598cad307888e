import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import Store from 'electron-store';
import { printDocument, type JsonDocument } from './json-document.ts';
import { errorCode } from './storage-error.ts';

/** Everything outside the program that the durable store touches. */
export type StorageEffects = {
  readonly files: FileSystem;
  readonly writeConfig: WriteConfig;
  readonly now: () => Date;
  readonly randomName: () => string;
  readonly processId: number;
  readonly isProcessAlive: (processId: number) => boolean;
  /** Blocks this thread; only while another process writes the same file, which takes milliseconds. */
  readonly sleep: (milliseconds: number) => void;
};

/** What the durable store needs of a file system. Every function throws Node's errors (`code`). */
export type FileSystem = {
  readonly read: (path: string) => Buffer;
  /** Makes a file that did not exist (never follows a link), writes every byte and waits for the disk. */
  readonly writeNew: (path: string, bytes: Buffer) => void;
  /** As `writeNew`, without waiting for the disk: for what need not outlive a power cut. */
  readonly claim: (path: string, bytes: Buffer) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  readonly makePrivate: (path: string) => void;
  readonly makePrivateDirectory: (path: string) => void;
  readonly list: (directory: string) => readonly string[];
  /** Where a symbolic link points; `null` for everything else. */
  readonly linkTarget: (path: string) => string | null;
  readonly modifiedAt: (path: string) => Date;
  readonly syncFile: (path: string) => void;
  readonly syncDirectory: (path: string) => void;
};

const PRIVATE_FILE = 0o600;
const PRIVATE_DIRECTORY = 0o700;

const nodeFileSystem: FileSystem = {
  read: (path) => readFileSync(path),
  writeNew: (path, bytes) =>
    withOpenFile(path, 'wx', (file) => {
      fillNew(file, bytes);
      fsyncSync(file);
    }),
  claim: (path, bytes) => withOpenFile(path, 'wx', (file) => fillNew(file, bytes)),
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
  makePrivate: (path) => chmodSync(path, PRIVATE_FILE),
  makePrivateDirectory: (path) => {
    mkdirSync(path, { recursive: true, mode: PRIVATE_DIRECTORY });
    chmodSync(path, PRIVATE_DIRECTORY);
  },
  list: (directory) => readdirSync(directory),
  linkTarget: (path) => {
    try {
      return readlinkSync(path);
    } catch {
      return null;
    }
  },
  modifiedAt: (path) => statSync(path).mtime,
  syncFile: (path) => withOpenFile(path, 'r+', fsyncSync),
  syncDirectory: (path) => {
    // Windows cannot open a directory; NTFS journals the rename itself.
    if (process.platform !== 'win32') withOpenFile(path, 'r', fsyncSync);
  },
};

function withOpenFile(path: string, flags: string, work: (file: number) => void): void {
  const file = openSync(path, flags, PRIVATE_FILE);
  try {
    work(file);
  } finally {
    closeSync(file);
  }
}

/** `write` may take a part only, above all when the disk is nearly full. */
function fillNew(file: number, bytes: Buffer): void {
  fchmodSync(file, PRIVATE_FILE);
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}

/** May fail without an error: on a full disk electron-store leaves half a file. The caller looks at the file. */
export type WriteConfig = (path: string, document: JsonDocument) => void;

/** The only user of electron-store. It is opened anew for each write, because opening throws on a damaged file. */
const writeWithElectronStore: WriteConfig = (path, document) => {
  const extension = extname(path);
  const store = new Store<Record<string, unknown>>({
    cwd: dirname(path),
    name: basename(path, extension),
    fileExtension: extension.slice(1),
    configFileMode: 0o600,
    // A key is a name, not a path: "a.b" stays one key.
    accessPropertiesByDotNotation: false,
    // A damaged file is set aside by us, never cleared.
    clearInvalidConfig: false,
    serialize: printDocument,
  });
  // Replaces the whole content; `set` would keep keys that are gone, and drops some names.
  store.store = { ...document };
};

export const systemStorageEffects: StorageEffects = {
  files: nodeFileSystem,
  writeConfig: writeWithElectronStore,
  now: () => new Date(),
  randomName: randomUUID,
  processId: process.pid,
  isProcessAlive: (processId) => {
    try {
      return process.kill(processId, 0);
    } catch (error) {
      return errorCode(error) !== 'ESRCH';
    }
  },
  sleep: (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
};
