import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs `work` in a new folder inside `parent` and removes the folder in every
 * case, Ctrl-C included.
 *
 * @template T
 * @param {string} parent
 * @param {string} prefix
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withTempFolder(parent, prefix, work) {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, prefix));
  const remove = () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  /** @param {NodeJS.Signals} signal */
  const removeAndStop = (signal) => {
    // On exit, and so after the commands that still write here were stopped.
    process.once('exit', remove);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', removeAndStop).once('SIGTERM', removeAndStop);
  try {
    return await work(folder);
  } finally {
    process.off('SIGINT', removeAndStop).off('SIGTERM', removeAndStop);
    remove();
  }
}
