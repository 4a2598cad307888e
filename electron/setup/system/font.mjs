import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** @returns {boolean} whether any scalable font is where fontconfig looks by default */
export function hasFont() {
  const home = homedir();
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(home, '.fonts'),
    join(home, '.local/share/fonts'),
  ].some(hasFontBelow);
}

/** @param {string} folder */
function hasFontBelow(folder) {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) =>
      /\.(?:ttf|otf|ttc)$/i.test(name),
    );
  } catch {
    return false;
  }
}
