import { parseJson } from './parse-json.mjs';

/**
 * @typedef {{
 *   version?: string, integrity?: string, optional?: boolean, peer?: boolean,
 *   os?: readonly string[], cpu?: readonly string[], libc?: readonly string[],
 * }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} LockFile
 */

/**
 * Compares package-lock.json with the record that npm keeps in node_modules.
 *
 * @param {string} lockText
 * @param {string} recordText content of node_modules/.package-lock.json
 * @param {{ platform: string, arch: string }} system
 * @returns {boolean}
 */
export function isInstalledAsLocked(lockText, recordText, system) {
  const locked = packagesOf(lockText);
  const installed = packagesOf(recordText);
  return Object.entries(locked).every(([path, wanted]) => {
    if (path === '') return true;
    const present = installed[path];
    if (present === undefined) return isNotForSystem(wanted, system);
    return present.version === wanted.version && present.integrity === wanted.integrity;
  });
}

/**
 * @param {string} text
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(text) {
  const file = /** @type {LockFile} */ (parseJson(text));
  return file.packages ?? {};
}

/**
 * @param {LockedPackage} wanted
 * @param {{ platform: string, arch: string }} system
 */
function isNotForSystem({ optional = false, os, cpu, libc }, { platform, arch }) {
  if (!optional) return false;
  // npm alone knows which C library this system has, and whether an optional package without limits was possible.
  if (libc !== undefined || (os === undefined && cpu === undefined)) return true;
  return (os !== undefined && !os.includes(platform)) || (cpu !== undefined && !cpu.includes(arch));
}
