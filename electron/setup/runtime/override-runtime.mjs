import { resolve } from 'node:path';

import { executablePath } from './executable-path.mjs';
import { probeElectron } from './probe-electron.mjs';

/**
 * @param {string | undefined} override value of ELECTRON_OVERRIDE_DIST_PATH
 * @param {import('../say.mjs').Say} say
 * @returns {Promise<import('./runtime.mjs').Runtime | string | undefined>}
 */
export async function findOverrideRuntime(override, say) {
  if (!override) return undefined;
  const distPath = resolve(override);
  const executable = executablePath(process.platform, distPath);
  const probe = await probeElectron(executable);
  if ('version' in probe) return { source: 'override', distPath, executable, version: probe.version };
  say(`ELECTRON_OVERRIDE_DIST_PATH is ignored: ${probe.failure}`);
  return probe.failure;
}
