import {
  LARGEST_PROJECT,
  MOST_FILES,
  mayConfigure,
  type ProjectFile,
} from '../../shared/formats/project/project-file.ts';
import { LONGEST_TEXT } from '../../shared/formats/syntax/lines.ts';
import type { Dropped } from './use-import.ts';

export type NamedFile = { readonly path: string; readonly file: File };

/** More entries of a folder than this are not looked at. */
const MOST_ENTRIES = 20_000;
/** No character takes more bytes in a file. */
const LARGEST_FILE = LONGEST_TEXT * 4;

/**
 * The files of a drop, folders walked. What a drop holds can be asked for only while the event lasts: the entries are
 * taken at once, and read afterwards.
 */
export function droppedFiles(items: DataTransferItemList): Promise<readonly NamedFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return walk(entries);
}

/** Files of a file box; those of a folder box have their path below it. */
export const chosenFiles = (files: FileList): readonly NamedFile[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

async function walk(entries: readonly FileSystemEntry[]): Promise<readonly NamedFile[]> {
  const found: NamedFile[] = [];
  const waiting = [...entries];
  for (let count = 0; waiting.length > 0 && count < MOST_ENTRIES; count += 1) {
    const entry = waiting.shift();
    if (entry === undefined) break;
    const path = entry.fullPath.replace(/^\//u, '');
    if (isDirectory(entry)) {
      if (mayConfigure(`${path}/x.json`)) waiting.push(...(await childrenOf(entry)));
    } else if (isFile(entry)) found.push({ path, file: await fileOf(entry) });
  }
  return found;
}

const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

async function childrenOf(directory: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = directory.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // A reader gives a hundred entries at a time, and none when it is through.
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    all.push(...some);
    if (some.length === 0 || all.length > MOST_ENTRIES) return all;
  }
}

/** Reads what may hold a configuration, within bounds, and counts the rest. */
export async function toDropped(name: string, files: readonly NamedFile[]): Promise<Dropped> {
  const fitting = files.filter(({ path }) => mayConfigure(path));
  const small = fitting.filter(({ file }) => file.size <= LARGEST_FILE);
  const taken: ProjectFile[] = [];
  let size = 0;
  for (const { path, file } of small.slice(0, MOST_FILES)) {
    if (size + file.size > LARGEST_PROJECT) break;
    size += file.size;
    taken.push({ path, text: await file.text() });
  }
  const other = files.length - fitting.length;
  const large = fitting.length - small.length;
  const over = small.length - taken.length;
  return {
    name,
    files: taken,
    skipped: [
      ...(other === 0 ? [] : [`${count(other)} of another kind not looked at.`]),
      ...(large === 0 ? [] : [`${count(large)} too large to be a configuration.`]),
      ...(over === 0
        ? []
        : [`${count(over)} left out: at most ${MOST_FILES} files and 4 MB are read. Drop a smaller folder.`]),
    ],
  };
}

const count = (files: number): string => (files === 1 ? '1 file' : `${files.toLocaleString('en')} files`);
