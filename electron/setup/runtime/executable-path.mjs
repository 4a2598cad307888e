import { join } from 'node:path';

/**
 * @param {NodeJS.Platform} platform
 * @param {string} distPath folder of an unpacked Electron release
 * @returns {string}
 */
export function executablePath(platform, distPath) {
  if (platform === 'darwin') return join(distPath, 'Electron.app/Contents/MacOS/Electron');
  return join(distPath, platform === 'win32' ? 'electron.exe' : 'electron');
}
