import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { runCommand } from '../command.mjs';
import { runNpm } from '../npm.mjs';
import { SetupError } from '../setup-error.mjs';

/**
 * @param {string} root the repository, whose npm configuration counts too
 * @returns {import('./fallback-install.mjs').FallbackEffects}
 */
export function createFallbackEffects(root) {
  return {
    fetchTarball: async (packageSpec, folder) => {
      const args = [
        'pack',
        packageSpec,
        '--pack-destination',
        folder,
        '--ignore-scripts',
        '--loglevel',
        'error',
      ];
      stopUnlessOk(`npm pack ${packageSpec}`, await runNpm(args, { cwd: root }));
      const name = readdirSync(folder).find((entry) => entry.endsWith('.tgz'));
      if (name === undefined) throw new SetupError(`npm pack ${packageSpec} left no tarball behind`);
      return join(folder, name);
    },
    extractFromTarball: async (tarball, path, folder) => {
      stopUnlessOk('tar', await runCommand('tar', ['-xzf', tarball, '-C', folder, path]));
    },
    unzip: async (zip, folder, skipped) => {
      stopUnlessOk('unzip', await runCommand('unzip', ['-q', '-o', zip, '-x', ...skipped, '-d', folder]));
    },
    writeFuses,
  };
}

/**
 * Playwright attaches through Node's inspector, which this build refuses, and
 * the snapshot that it names was made for another app.
 *
 * @param {string} executable
 */
async function writeFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/**
 * @param {string} what
 * @param {import('../command.mjs').CommandOutput} output
 */
function stopUnlessOk(what, { code, stderr }) {
  if (code !== 0) throw new SetupError(`${what} failed with exit code ${code}\n${stderr.trim()}`);
}
