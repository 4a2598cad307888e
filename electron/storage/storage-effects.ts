import { randomUUID } from 'node:crypto';
import { errorCode } from './error-code.ts';
import { nodeFileSystem, type FileSystem } from './file-system.ts';
import { writeWithElectronStore, type WriteConfig } from './write-config.ts';

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
