import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runCommand } from '../command.mjs';
import { withTempFolder } from '../temp-folder.mjs';
import { declaredVersion, findOfficialRuntime } from './official-runtime.mjs';
import { isRecentFailure, recordFailure } from './download-failure.mjs';
import { stopWhenStalled } from './stall-watch.mjs';

const TOTAL_LIMIT_MS = 15 * 60_000;

/**
 * Lets the `electron` package download its own release, checksum included.
 * A failure is remembered in `failureFile`, when there is another way to go.
 *
 * @param {{
 *   packageFolder: string,
 *   failureFile: string | undefined,
 *   env: NodeJS.ProcessEnv,
 *   say: import('../say.mjs').Say,
 * }} options
 * @returns {Promise<import('./runtime.mjs').Runtime | string | undefined>}
 */
export async function downloadOfficialRuntime({ packageFolder, failureFile, env, say }) {
  const version = declaredVersion(packageFolder);
  const route = `${version} ${env['ELECTRON_MIRROR'] ?? ''} ${proxyOf(env) ?? ''}`.trim();
  if (failureFile !== undefined && isRecentFailure(failureFile, route, Date.now())) {
    return 'failed less than an hour ago, so it is not tried again yet';
  }
  say(`downloading Electron ${version}, because no runtime is on this machine yet`);
  const failure = await runInstaller(packageFolder, env);
  const runtime = await findOfficialRuntime(packageFolder);
  if (typeof runtime === 'object') return runtime;
  const reason = failure ?? runtime ?? 'the installer left no runtime behind';
  say(`the official download did not work: ${reason}`);
  if (failureFile !== undefined) recordFailure(failureFile, route, Date.now());
  return reason;
}

/**
 * @param {string} packageFolder
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | undefined>} why it failed
 */
function runInstaller(packageFolder, env) {
  return withTempFolder(tmpdir(), 'authloupe-electron-', async (folder) => {
    const watch = stopWhenStalled(folder);
    const result = await runCommand(process.execPath, [join(packageFolder, 'install.js')], {
      env: installerEnvironment(env, folder),
      signal: watch.signal,
      timeoutMs: TOTAL_LIMIT_MS,
    });
    watch.end();
    if (result.code === 0) return undefined;
    if (watch.signal.aborted) return 'nothing arrived for half a minute';
    return result.code === 124 ? 'it took longer than 15 minutes' : reasonIn(result.stderr);
  });
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} folder the download's temporary folder, watched for progress
 * @returns {NodeJS.ProcessEnv}
 */
function installerEnvironment(env, folder) {
  const proxy = proxyOf(env);
  return {
    ...env,
    // The installer would take an override's folder, though it does not work, for an installation.
    ELECTRON_OVERRIDE_DIST_PATH: undefined,
    TMPDIR: folder,
    TMP: folder,
    TEMP: folder,
    ...(proxy === undefined ? {} : { ELECTRON_GET_USE_PROXY: 'true', HTTPS_PROXY: proxy }),
  };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
function proxyOf(env) {
  return (
    env['HTTPS_PROXY'] ||
    env['https_proxy'] ||
    env['npm_config_https_proxy'] ||
    env['npm_config_proxy'] ||
    undefined
  );
}

/** @param {string} stderr */
function reasonIn(stderr) {
  const line = stderr.split('\n').find((text) => /error/i.test(text)) ?? stderr;
  return line.trim().split('\n', 1)[0] || 'the installer gave no reason';
}
