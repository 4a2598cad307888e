import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseJson } from '../parse-json.mjs';
import { executablePath } from './executable-path.mjs';
import { probeElectron } from './probe-electron.mjs';

/**
 * @param {string} packageFolder node_modules/electron
 * @returns {string} the version that package.json declares
 */
export function declaredVersion(packageFolder) {
  const manifest = /** @type {{ version: string }} */ (
    parseJson(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  );
  return manifest.version;
}

/**
 * The release that the `electron` package unpacks beside itself. Its installer
 * writes `path.txt` last, so a broken-off installation is not taken for one.
 *
 * @param {string} packageFolder
 * @returns {Promise<import('./runtime.mjs').Runtime | string | undefined>}
 */
export async function findOfficialRuntime(packageFolder) {
  const distPath = join(packageFolder, 'dist');
  const executable = executablePath(process.platform, distPath);
  const hasRelease =
    existsSync(join(packageFolder, 'path.txt')) &&
    existsSync(executable) &&
    readFileSync(join(distPath, 'version'), 'utf8').trim().replace(/^v/, '') ===
      declaredVersion(packageFolder);
  if (!hasRelease) return undefined;
  const probe = await probeElectron(executable);
  return 'version' in probe
    ? { source: 'official', distPath, executable, version: probe.version }
    : probe.failure;
}
