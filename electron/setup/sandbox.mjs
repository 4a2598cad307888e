import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Chromium's sandbox needs user namespaces or a helper that belongs to root.
 * Some kernels and Ubuntu 24.04 forbid the first, and an unpacked Electron
 * does not have the second; Chromium's own message does not say what to do.
 *
 * @param {string} distPath
 * @param {NodeJS.Platform} platform
 * @returns {string | undefined}
 */
export function sandboxAdvice(distPath, platform) {
  if (platform !== 'linux' || areNamespacesAllowed()) return undefined;
  const helper = join(distPath, 'chrome-sandbox');
  const { uid, mode } = statSync(helper, { throwIfNoEntry: false }) ?? { uid: -1, mode: 0 };
  if (uid === 0 && (mode & 0o4000) !== 0) return undefined;
  return `this system restricts user namespaces; if Electron stops at once, allow its sandbox:\n  sudo chown root:root ${helper} && sudo chmod 4755 ${helper}`;
}

function areNamespacesAllowed() {
  return (
    kernelSetting('kernel/apparmor_restrict_unprivileged_userns') !== '1' &&
    kernelSetting('kernel/unprivileged_userns_clone') !== '0'
  );
}

/** @param {string} name */
function kernelSetting(name) {
  try {
    return readFileSync(join('/proc/sys', name), 'utf8').trim();
  } catch {
    return undefined;
  }
}
