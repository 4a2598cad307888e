import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { LARGEST_FILE, type FileText } from '../../../shared/files/opened-file.ts';
import { readFile } from '../../../shared/files/read-file.ts';
import { refuseLarge } from '../../../shared/files/refuse-file.ts';
import type { Result } from '../../../shared/result.ts';

/** The text of the file at this path, whatever its kind. Throws what the disk says; fails as {@link readFile} does. */
export async function readInputFile(file: string): Promise<Result<FileText>> {
  const name = path.basename(file);
  const { size } = statSync(file);
  // Before it fills the memory.
  if (size > LARGEST_FILE) return refuseLarge(name, size);
  return readFile({ name, bytes: readFileSync(file) });
}
