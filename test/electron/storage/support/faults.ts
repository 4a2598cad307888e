import { writeFileSync } from 'node:fs';
import {
  systemStorageEffects,
  type FileSystem,
  type StorageEffects,
} from '../../../../electron/storage/storage-effects.ts';

export const nodeError = (code: string): Error => Object.assign(new Error(code), { code });

/** The real file system, with some functions replaced. */
export const withFiles = (
  files: Partial<FileSystem>,
  rest: Partial<StorageEffects> = {},
): StorageEffects => ({
  ...systemStorageEffects,
  files: { ...systemStorageEffects.files, ...files },
  ...rest,
});

/** Every new file gets a beginning of its bytes only, then the error. */
export const failingWrites = (code: string, bytesThatFit: number): Partial<FileSystem> => ({
  writeNew: (path, bytes) => {
    systemStorageEffects.files.writeNew(path, bytes.subarray(0, bytesThatFit));
    throw nodeError(code);
  },
});

/** electron-store on a disk that is nearly full: no error, and half a file (reproduced with conf 15). */
export const halfWrittenConfig: Partial<StorageEffects> = {
  writeConfig: (path, document) => {
    const text = JSON.stringify(document, undefined, '\t');
    writeFileSync(path, text.slice(0, text.length / 2));
  },
};
