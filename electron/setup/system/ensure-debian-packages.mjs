import { SetupError } from '../setup-error.mjs';
import { dpkgArguments, installableNames, missingPackages, packageNames } from './debian.mjs';

/** @typedef {import('./requirements.mjs').SystemRequirement} SystemRequirement */
/** @typedef {import('../command.mjs').CommandOutput} CommandOutput */
/**
 * @typedef {(command: string, args: readonly string[], options?: import('../command.mjs').CommandOptions) =>
 *   Promise<CommandOutput>} Run
 */

// Untranslated, because the answers are parsed; never a question on the terminal.
const APT_ENV = { LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' };
const INSTALL = ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'];

/**
 * @param {readonly SystemRequirement[]} requirements
 * @param {{ run: Run, isRoot: boolean, say: import('../say.mjs').Say }} effects
 * @returns {Promise<void>}
 * @throws {SetupError} naming the command to run, when packages are missing and this is not root
 */
export async function ensureDebianPackages(requirements, { run, isRoot, say }) {
  const missing = await findMissing(requirements, run);
  if (missing.length === 0) return;
  if (!isRoot) {
    const names = await chooseNames(missing, run);
    throw new SetupError(
      [
        'Electron needs system packages that are not installed:',
        ...reasonLines(missing),
        'Install them, then run the same command again:',
        `  sudo apt-get update && sudo apt-get install -y ${names.join(' ')}`,
      ].join('\n'),
    );
  }
  say('installing system packages that Electron needs:');
  for (const line of reasonLines(missing)) say(line);
  const update = await run('apt-get', ['update', '-q'], aptOptions());
  if (update.code !== 0)
    say(`apt-get update failed, trying with the lists that are there: ${lastLine(update)}`);
  const names = await chooseNames(missing, run);
  const install = await run('apt-get', [...INSTALL, ...names], aptOptions());
  const left = install.code === 0 ? await findMissing(requirements, run) : missing;
  if (left.length > 0) {
    throw new SetupError(
      `apt-get install ${names.join(' ')} failed with exit code ${install.code}\n${install.stderr.trim()}`,
    );
  }
}

/**
 * @param {readonly SystemRequirement[]} requirements
 * @param {Run} run
 */
async function findMissing(requirements, run) {
  // dpkg-query exits with 1 when it does not know one of the names.
  const { stdout } = await run('dpkg-query', dpkgArguments(requirements), aptOptions());
  return missingPackages(requirements, stdout);
}

/**
 * @param {readonly SystemRequirement[]} missing
 * @param {Run} run
 */
async function chooseNames(missing, run) {
  const names = missing.flatMap(({ debianPackage }) => packageNames(debianPackage));
  const policy = await run('apt-cache', ['policy', ...names], aptOptions());
  return installableNames(missing, policy.stdout);
}

/** @param {readonly SystemRequirement[]} missing */
function reasonLines(missing) {
  return missing.map(({ debianPackage, why }) => `  ${debianPackage}: ${why}`);
}

function aptOptions() {
  return { env: { ...process.env, ...APT_ENV } };
}

/** @param {CommandOutput} output */
function lastLine({ stderr }) {
  return stderr.trim().split('\n').at(-1) ?? '';
}
