import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LOOK_EVERY_MS = 1000;
const STALL_LIMIT_MS = 30_000;

/**
 * A download that hangs and a download over a slow line both take long; only
 * the first does not grow. Once bytes came and are gone again, the download is
 * over and what is left is unpacking, which is not watched.
 *
 * @param {string} folder where the download grows
 * @returns {{ signal: AbortSignal, end: () => void }}
 */
export function stopWhenStalled(folder) {
  const controller = new AbortController();
  let size = 0;
  let grewAt = Date.now();
  let isDownloaded = false;
  const timer = setInterval(() => {
    const now = folderSize(folder);
    if (now !== size) grewAt = Date.now();
    isDownloaded ||= now < size;
    size = now;
    if (!isDownloaded && Date.now() - grewAt > STALL_LIMIT_MS) controller.abort();
  }, LOOK_EVERY_MS);
  return {
    signal: controller.signal,
    end: () => {
      clearInterval(timer);
    },
  };
}

/**
 * @param {string} folder
 * @returns {number} bytes; a file that vanishes meanwhile counts as none
 */
function folderSize(folder) {
  let total = 0;
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    total += statSync(join(folder, entry), { throwIfNoEntry: false })?.size ?? 0;
  }
  return total;
}
