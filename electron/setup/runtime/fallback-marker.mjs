import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseJson } from '../parse-json.mjs';

/**
 * Written into a finished fallback runtime, so that a later run sees without
 * reading 180 MB that this is the verified one, and whose default app it holds.
 *
 * @typedef {{ executableSha256: string, executableSize: number, defaultApp: string }} FallbackMarker
 */

const FILE = 'authloupe-runtime.json';

/**
 * @param {string} distPath
 * @returns {Partial<FallbackMarker>} empty when there is none or it does not fit the executable
 */
export function readMarker(distPath) {
  try {
    const marker = /** @type {Partial<FallbackMarker>} */ (
      parseJson(readFileSync(join(distPath, FILE), 'utf8'))
    );
    const { size } = statSync(join(distPath, 'electron'));
    return marker.executableSize === size ? marker : {};
  } catch {
    return {};
  }
}

/**
 * @param {string} distPath
 * @param {{ executableSha256: string, defaultApp: string }} marker
 */
export function writeMarker(distPath, marker) {
  const { size } = statSync(join(distPath, 'electron'));
  const path = join(distPath, FILE);
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ ...marker, executableSize: size }));
  renameSync(draft, path);
}

/**
 * @param {string} folder the default app's sources
 * @returns {string} changes with every byte of them
 */
export function defaultAppDigest(folder) {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(join(folder, name)))
      .update('\0');
  }
  return hash.digest('hex');
}
