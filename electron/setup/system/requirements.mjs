/**
 * One thing that Electron needs from a Linux system, under the names that the
 * different tools know it by. `file` is a library's soname or a command.
 *
 * @typedef {{
 *   debianPackage: string,
 *   kind: 'library' | 'command' | 'font',
 *   file: string,
 *   why: string,
 *   isForVirtualDisplay?: true,
 * }} SystemRequirement
 */

/** @type {readonly SystemRequirement[]} */
export const systemRequirements = [
  library('libgtk-3-0', 'libgtk-3.so.0', 'windows and dialogs'),
  library('libnss3', 'libnss3.so', 'certificates'),
  library('libasound2', 'libasound.so.2', 'linked by Chromium'),
  library('libgbm1', 'libgbm.so.1', 'drawing'),
  library('libxss1', 'libXss.so.1', 'linked by Chromium'),
  library('libxtst6', 'libXtst.so.6', 'linked by Chromium'),
  library('libatk-bridge2.0-0', 'libatk-bridge-2.0.so.0', 'screen readers'),
  library('libdrm2', 'libdrm.so.2', 'drawing'),
  library('libxdamage1', 'libXdamage.so.1', 'drawing'),
  library('libxkbcommon0', 'libxkbcommon.so.0', 'keyboard'),
  command('dbus', 'dbus-daemon', 'desktop services'),
  command('unzip', 'unzip', 'unpacking the runtime'),
  { debianPackage: 'fonts-dejavu-core', kind: 'font', file: 'DejaVu Sans', why: 'a font for text' },
  { ...command('xvfb', 'xvfb-run', 'a display where there is none'), isForVirtualDisplay: true },
  { ...command('xauth', 'xauth', 'a display where there is none'), isForVirtualDisplay: true },
];

/**
 * @param {string} debianPackage
 * @param {string} file
 * @param {string} why
 * @returns {SystemRequirement}
 */
function library(debianPackage, file, why) {
  return { debianPackage, kind: 'library', file, why };
}

/**
 * @param {string} debianPackage
 * @param {string} file
 * @param {string} why
 * @returns {SystemRequirement}
 */
function command(debianPackage, file, why) {
  return { debianPackage, kind: 'command', file, why };
}
