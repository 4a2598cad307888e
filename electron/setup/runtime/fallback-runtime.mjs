import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

import { defaultAppDigest, readMarker, writeMarker } from './fallback-marker.mjs';
import { probeElectron } from './probe-electron.mjs';

/**
 * The fallback that an earlier set-up left in the user's cache folder.
 *
 * @param {string} distPath
 * @param {string} defaultAppFolder
 * @param {import('./fallback-pins.mjs').FallbackPins} pins
 * @returns {Promise<import('./runtime.mjs').Runtime | string | undefined>}
 */
export async function findFallbackRuntime(distPath, defaultAppFolder, pins) {
  if (!isFallbackInstalled(distPath, pins)) return undefined;
  if (readMarker(distPath).defaultApp !== defaultAppDigest(defaultAppFolder)) {
    await packDefaultApp(defaultAppFolder, distPath);
    writeMarker(distPath, markerOf(defaultAppFolder, pins));
  }
  const executable = join(distPath, 'electron');
  const probe = await probeElectron(executable);
  return 'version' in probe
    ? { source: 'fallback', distPath, executable, version: probe.version }
    : probe.failure;
}

/**
 * @param {string} distPath
 * @param {import('./fallback-pins.mjs').FallbackPins} pins
 * @returns {boolean} whether the verified runtime is there, which does not mean that it starts
 */
export function isFallbackInstalled(distPath, pins) {
  return readMarker(distPath).executableSha256 === pins.executableSha256AfterFuses;
}

/**
 * Replaces the default app in one step: another clone may be starting it.
 *
 * @param {string} defaultAppFolder
 * @param {string} distPath
 */
export async function packDefaultApp(defaultAppFolder, distPath) {
  const { createPackage } = await import('@electron/asar');
  const resources = join(distPath, 'resources');
  mkdirSync(resources, { recursive: true });
  const draft = join(resources, `default_app.${process.pid}.asar`);
  await createPackage(defaultAppFolder, draft);
  renameSync(draft, join(resources, 'default_app.asar'));
}

/**
 * @param {string} defaultAppFolder
 * @param {import('./fallback-pins.mjs').FallbackPins} pins
 */
export function markerOf(defaultAppFolder, pins) {
  return {
    executableSha256: pins.executableSha256AfterFuses,
    defaultApp: defaultAppDigest(defaultAppFolder),
  };
}
