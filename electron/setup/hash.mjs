import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

import { SetupError } from './setup-error.mjs';

/** @typedef {{ algorithm: 'sha256', encoding: 'hex', value: string }} Sha256 */
/** @typedef {{ algorithm: 'sha512', encoding: 'base64', value: string }} Sha512 */
/** @typedef {Sha256 | Sha512} ExpectedHash */

/**
 * @param {string} value
 * @returns {Sha256}
 */
export function sha256(value) {
  return { algorithm: 'sha256', encoding: 'hex', value };
}

/**
 * @param {string} integrity npm's Subresource Integrity text, `sha512-<base64>`
 * @returns {Sha512}
 */
export function npmIntegrity(integrity) {
  return { algorithm: 'sha512', encoding: 'base64', value: integrity.replace(/^sha512-/, '') };
}

/**
 * @param {string} path
 * @param {'sha256' | 'sha512'} algorithm
 * @param {'hex' | 'base64'} encoding
 * @returns {Promise<string>}
 */
export async function hashFile(path, algorithm, encoding) {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest(encoding);
}

/**
 * @param {string} path
 * @param {ExpectedHash} expected
 * @param {string} label what the reader knows the file as
 * @throws {SetupError} naming both hashes when they differ
 */
export async function checkFileHash(path, expected, label) {
  const seen = await hashFile(path, expected.algorithm, expected.encoding);
  if (seen !== expected.value) {
    throw new SetupError(
      `${label} is not the file that was reviewed, so it is not used.\n` +
        `  expected ${expected.algorithm} ${expected.value}\n` +
        `  seen     ${expected.algorithm} ${seen}`,
    );
  }
}
