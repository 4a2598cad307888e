import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { SetupError } from '../setup-error.mjs';

/** @typedef {import('./requirements.mjs').SystemRequirement} SystemRequirement */

/**
 * Other distributions name their packages in their own ways, so this one only
 * tells which libraries and commands are missing.
 *
 * @param {readonly SystemRequirement[]} requirements
 * @param {{ run: import('./ensure-debian-packages.mjs').Run, path: string }} effects
 * @throws {SetupError} naming what is missing
 */
export async function ensureOtherLinux(requirements, { run, path }) {
  const linker = await run('/sbin/ldconfig', ['-p']);
  // Without a linker cache (NixOS, musl) the libraries show when Electron starts.
  const libraries = linker.code === 0 ? linkedNames(linker.stdout) : undefined;
  const missing = requirements.filter(({ kind, file }) => {
    if (kind === 'library') return libraries !== undefined && !libraries.has(file);
    return kind === 'font' || !isOnPath(file, path);
  });
  if (missing.length === 0) return;
  throw new SetupError(
    [
      'Electron needs libraries or commands that this system does not have:',
      ...missing.map(({ kind, file, why }) => `  ${file} (${kind}, ${why})`),
      'Install the packages that contain them, then run the same command again.',
    ].join('\n'),
  );
}

/**
 * @param {string} linkerCache output of `ldconfig -p`
 * @returns {Set<string>}
 */
export function linkedNames(linkerCache) {
  return new Set([...linkerCache.matchAll(/^\s+(\S+) \(/gm)].map(([, name]) => name ?? ''));
}

/**
 * @param {string} command
 * @param {string} path
 */
function isOnPath(command, path) {
  return path.split(delimiter).some((folder) => existsSync(join(folder, command)));
}
