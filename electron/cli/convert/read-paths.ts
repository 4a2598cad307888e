import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  LARGEST_PROJECT,
  MOST_FILES,
  mayConfigure,
  type ProjectFile,
} from '../../../shared/formats/project/project-file.ts';
import { LONGEST_TEXT } from '../../../shared/formats/syntax/lines.ts';

type PathsRead = {
  readonly files: readonly ProjectFile[];
  /** How many files of the folders were not read. */
  readonly skipped: number;
};

/** No character takes more bytes in a file. */
const LARGEST_FILE = LONGEST_TEXT * 4;
const MOST_ENTRIES = 20_000;

/**
 * The files that are named, and those of the folders that are named which may hold a configuration. Links are not
 * followed, so that nothing is read outside of what was named. Throws what the disk says.
 */
export function readPaths(paths: readonly string[]): PathsRead {
  const files: ProjectFile[] = [];
  let skipped = 0;
  let size = 0;
  const take = (file: string, name: string, isNamed: boolean): void => {
    const bytes = statSync(file).size;
    const fits = bytes <= LARGEST_FILE && size + bytes <= LARGEST_PROJECT && files.length < MOST_FILES;
    if (isNamed && !fits) throw new Error(`${name} is too large to be a configuration.`);
    if (!fits || !(isNamed || mayConfigure(name))) {
      skipped += 1;
      return;
    }
    size += bytes;
    files.push({ path: name, text: readFileSync(file, 'utf8') });
  };
  for (const named of paths) {
    if (!statSync(named).isDirectory()) {
      take(named, path.basename(named), true);
      continue;
    }
    const waiting = [''];
    for (let count = 0; waiting.length > 0 && count < MOST_ENTRIES; count += 1) {
      const folder = waiting.shift() ?? '';
      for (const entry of readdirSync(path.join(named, folder), { withFileTypes: true })) {
        const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) {
          if (mayConfigure(`${name}/x.json`)) waiting.push(name);
        } else if (entry.isFile()) take(path.join(named, name), name, false);
      }
    }
  }
  return { files, skipped };
}
