import { SetupError } from './setup-error.mjs';

// The lowest that Vite, Electron's downloader and this project run on.
const LOWEST = /** @type {const} */ ([20, 19]);

/**
 * @param {string} version such as `20.20.2`
 * @throws {SetupError}
 */
export function checkNodeVersion(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > LOWEST[0] || (major === LOWEST[0] && minor >= LOWEST[1])) return;
  throw new SetupError(
    `AuthLoupe needs Node.js ${LOWEST.join('.')} or newer; this is ${version}. Install a newer Node.js and run the same command again.`,
  );
}
