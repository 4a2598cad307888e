/**
 * The app that the fallback runtime starts with: it loads the folder named on
 * the command line, as the official runtime's own default app does. It knows
 * only what start, demo and tests use: `--version`, `-r <module>`, `<folder>`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { app as publicApp } from 'electron';

/**
 * Electron gives these two to its default app only, and documents neither.
 * @typedef {{ setVersion: (version: string) => void, setAppPath: (path: string) => void }} DefaultAppOnly
 * @typedef {{ name?: string, productName?: string, version?: string, main?: string }} Manifest
 */

const app = /** @type {typeof publicApp & DefaultAppOnly} */ (publicApp);

/** @param {readonly string[]} args */
function parseArguments(args) {
  /** @type {string[]} */
  const preloads = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--version' || arg === '-v') return { isVersion: true, preloads, folder: undefined };
    if (arg === '-r' || arg === '--require') {
      index += 1;
      preloads.push(args[index] ?? '');
    } else if (!arg.startsWith('-')) {
      return { isVersion: false, preloads, folder: arg };
    }
  }
  return { isVersion: false, preloads, folder: undefined };
}

/** @param {string} folder */
async function loadApp(folder) {
  const root = resolve(folder);
  const manifestPath = join(root, 'package.json');
  /** @type {unknown} */
  const json = existsSync(manifestPath) ? JSON.parse(readFileSync(manifestPath, 'utf8')) : {};
  const manifest = /** @type {Manifest} */ (json);
  if (manifest.version !== undefined) app.setVersion(manifest.version);
  const name = manifest.productName ?? manifest.name;
  if (name !== undefined) {
    app.setName(name);
    // The path was computed from this default app's name before setName.
    if (!app.commandLine.hasSwitch('user-data-dir')) {
      app.setPath('userData', join(app.getPath('appData'), name));
    }
  }
  app.setAppPath(root);
  await import(pathToFileURL(resolve(root, manifest.main ?? 'index.js')).href);
}

Object.defineProperty(process, 'defaultApp', { value: true, configurable: false, enumerable: true });

const { isVersion, preloads, folder } = parseArguments(process.argv.slice(1));
if (isVersion) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}
const require = createRequire(join(process.cwd(), 'preload.cjs'));
for (const preload of preloads) require(preload);
if (folder === undefined) {
  console.error('This runtime starts the app of a folder: electron <folder>');
  process.exit(1);
}
try {
  // Awaited here, so that "ready" comes after the app's main module is loaded.
  await loadApp(folder);
} catch (error) {
  console.error(error);
  process.exit(1);
}
