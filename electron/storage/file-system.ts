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

export const nodeFileSystem: FileSystem = {
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
