import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runCommand } from './command.mjs';
import { parseJson } from './parse-json.mjs';
import { SetupError } from './setup-error.mjs';
import { sourceDigest } from './source-digest.mjs';

/** What the build reads. Set-up scripts and tests do not end up in it. */
const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
];
const NOT_BUILT = ['electron/setup'];

/**
 * Builds the app when its sources differ from those of the last build.
 *
 * @param {string} root the repository, with its dependencies installed
 * @param {import('./say.mjs').Say} say
 * @returns {Promise<void>}
 * @throws {SetupError} when Vite fails
 */
export async function ensureBuild(root, say) {
  const stampFile = join(root, 'dist', '.authloupe-build');
  const digest = sourceDigest(root, SOURCES, NOT_BUILT);
  const isBuilt = existsSync(join(root, mainModule(root)));
  const last = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
  if (isBuilt && last === digest) return;
  say(
    `building the app, because ${isBuilt && last !== undefined ? 'its sources changed' : 'it is not built yet'}`,
  );
  // A build that is broken off must not look like the last good one.
  rmSync(stampFile, { force: true });
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { code } = await runCommand(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], {
    cwd: root,
    show: true,
  });
  if (code !== 0) throw new SetupError(`the build failed with exit code ${code}; its own message is above`);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stampFile, digest);
}

/**
 * @param {string} root
 * @returns {string}
 */
function mainModule(root) {
  const manifest = /** @type {{ main: string }} */ (
    parseJson(readFileSync(join(root, 'package.json'), 'utf8'))
  );
  return manifest.main;
}
