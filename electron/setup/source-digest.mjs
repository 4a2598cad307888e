import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A digest of content and names. Times are left out: a checkout changes them
 * and a copy keeps them, whatever the content.
 *
 * @param {string} root
 * @param {readonly string[]} sources files and folders; one that is absent counts as such
 * @param {readonly string[]} excluded folders inside them
 * @returns {string}
 */
export function sourceDigest(root, sources, excluded) {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesBelow(root, source, excluded))) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path with forward slashes, so that a digest is the same everywhere
 * @param {readonly string[]} excluded
 * @returns {string[]}
 */
function filesBelow(root, path, excluded) {
  const entry = statSync(join(root, path), { throwIfNoEntry: false });
  if (entry === undefined || excluded.includes(path)) return [];
  if (!entry.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesBelow(root, `${path}/${name}`, excluded));
}
