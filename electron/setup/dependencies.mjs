import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { isInstalledAsLocked } from './lock-file.mjs';
import { runNpm } from './npm.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * Installs what the lock file names, when that is not what is installed.
 *
 * @param {string} root
 * @param {import('./say.mjs').Say} say
 * @returns {Promise<void>}
 * @throws {SetupError} when npm fails
 */
export async function ensureDependencies(root, say) {
  const stampFile = join(root, 'node_modules', '.authloupe-install');
  const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const stamp = installStamp(lockText, `${process.platform}-${process.arch}`);
  const found = readText(stampFile);
  if (found === stamp) return;
  const npmRecord = readText(join(root, 'node_modules', '.package-lock.json'));
  // Somebody who ran npm on their own is not made to install twice.
  if (found === undefined && npmRecord !== undefined && isInstalledAsLocked(lockText, npmRecord, process)) {
    writeFileSync(stampFile, stamp);
    return;
  }
  const why = npmRecord === undefined ? 'they are missing' : 'package-lock.json is not what is installed';
  say(`installing the dependencies (npm ci), because ${why}`);
  const { code } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: root,
    show: true,
  });
  if (code !== 0) throw new SetupError(`npm ci failed with exit code ${code}; its own message is above`);
  writeFileSync(stampFile, stamp);
}

/**
 * @param {string} lockText
 * @param {string} platform such as `linux-x64`; binaries of another one do not run here
 * @returns {string}
 */
export function installStamp(lockText, platform) {
  return `${platform} ${createHash('sha256').update(lockText).digest('hex')}\n`;
}

/**
 * @param {string} path
 * @returns {string | undefined}
 */
function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
