/** @typedef {import('./requirements.mjs').SystemRequirement} SystemRequirement */

/**
 * @param {string} osRelease content of /etc/os-release
 * @returns {boolean} Debian or one of its descendants, such as Ubuntu
 */
export function isDebian(osRelease) {
  const ids = /^ID=(.*)$/m.exec(osRelease)?.[1] ?? '';
  const parents = /^ID_LIKE=(.*)$/m.exec(osRelease)?.[1] ?? '';
  return `${ids} ${parents}`.replaceAll('"', '').split(/\s+/).includes('debian');
}

/**
 * Since the 64-bit time_t transition (Debian 13, Ubuntu 24.04) some libraries
 * are packaged with the suffix t64; both names mean the same library here.
 *
 * @param {string} name
 * @returns {readonly [string, string]}
 */
export function packageNames(name) {
  return [name, `${name}t64`];
}

/**
 * @param {readonly SystemRequirement[]} requirements
 * @param {string} dpkgOutput lines of `<package> <status>`, as asked for by `dpkgArguments`
 * @returns {SystemRequirement[]}
 */
export function missingPackages(requirements, dpkgOutput) {
  const installed = new Set(
    dpkgOutput
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([, status]) => status?.[1] === 'i')
      .map(([name]) => name),
  );
  return requirements.filter(
    ({ debianPackage }) => !packageNames(debianPackage).some((name) => installed.has(name)),
  );
}

/**
 * @param {readonly SystemRequirement[]} requirements
 * @returns {string[]}
 */
export function dpkgArguments(requirements) {
  const names = requirements.flatMap(({ debianPackage }) => packageNames(debianPackage));
  return ['-W', '-f', '${Package} ${db:Status-Abbrev}\\n', ...names];
}

/**
 * Chooses the name under which apt can install each package. A renamed library
 * keeps its old name as a virtual one, which apt does not always resolve.
 *
 * @param {readonly SystemRequirement[]} missing
 * @param {string} policyOutput of `apt-cache policy`, untranslated
 * @returns {string[]}
 */
export function installableNames(missing, policyOutput) {
  const candidates = new Set(
    [...policyOutput.matchAll(/^(\S+):\n {2}Installed: .*\n {2}Candidate: (?!\(none\))/gm)].map(
      ([, name]) => name,
    ),
  );
  return missing.map(({ debianPackage }) => {
    const [plain, renamed] = packageNames(debianPackage);
    return !candidates.has(plain) && candidates.has(renamed) ? renamed : plain;
  });
}
