import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder for what one run hands to its clients as files; only this user can enter it. */
export type RunFolder = {
  /** Readable by this user alone when `isPrivate`. Gives back the file's path. */
  readonly write: (name: string, text: string, isPrivate: boolean) => Promise<string>;
  readonly remove: () => Promise<void>;
};

export async function createRunFolder(): Promise<RunFolder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'authloupe-practice-'));
  return {
    write: async (name, text, isPrivate) => {
      const file = path.join(folder, name);
      await writeFile(file, text, { mode: isPrivate ? 0o600 : 0o644, flag: 'wx' });
      return file;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
