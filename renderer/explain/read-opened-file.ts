import { aroundErrors } from '../../shared/files/around-errors.ts';
import { LARGEST_FILE, type FileText } from '../../shared/files/opened-file.ts';
import { readFile } from '../../shared/files/read-file.ts';
import { refuseLarge } from '../../shared/files/refuse-file.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** The text of a file that was dropped or chosen, as long as the box can show. The file stays in this window. */
export async function readOpenedFile(file: File): Promise<Result<FileText>> {
  // Before it fills the memory.
  if (file.size > LARGEST_FILE) return refuseLarge(file.name, file.size);
  const bytes = await bytesOf(file);
  if (bytes === null) {
    return fail(
      'file-unreadable',
      `“${file.name}” could not be read. If it is a folder, open one file of it; if it is open in another program, close it there.`,
    );
  }
  const read = await readFile({ name: file.name, bytes });
  return read.ok ? ok(aroundErrors(read.value)) : read;
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
