import { readFileSync } from 'node:fs';

import { runCommand } from '../command.mjs';
import { hasDisplay } from '../display.mjs';
import { isDebian } from './debian.mjs';
import { ensureDebianPackages } from './ensure-debian-packages.mjs';
import { ensureOtherLinux } from './ensure-other-linux.mjs';
import { hasFont } from './font.mjs';
import { systemRequirements } from './requirements.mjs';

/**
 * On Linux, makes sure of the libraries that Electron links but does not bring.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {import('../say.mjs').Say} say
 * @returns {Promise<void>}
 * @throws {import('../setup-error.mjs').SetupError} when something is missing that cannot be installed from here
 */
export async function ensureSystemLibraries(env, say) {
  if (process.platform !== 'linux') return;
  const isRoot = process.getuid?.() === 0;
  const requirements = relevantRequirements({
    isOptionalWanted: isRoot || !hasDisplay(env, process.platform),
    hasFont: hasFont(),
  });
  if (isDebian(readOsRelease())) return ensureDebianPackages(requirements, { run: runCommand, isRoot, say });
  return ensureOtherLinux(requirements, { run: runCommand, path: env['PATH'] ?? '' });
}

/**
 * @param {{ isOptionalWanted: boolean, hasFont: boolean }} system
 */
function relevantRequirements(system) {
  return systemRequirements.filter(({ kind, isForVirtualDisplay }) => {
    if (kind === 'font') return !system.hasFont;
    return isForVirtualDisplay !== true || system.isOptionalWanted;
  });
}

function readOsRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}
