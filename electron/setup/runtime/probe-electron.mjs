import { existsSync } from 'node:fs';

import { runCommand } from '../command.mjs';

const LIMIT_MS = 20_000;
const VERSION = /^v?(\d+\.\d+\.\d+\S*)$/m;

/**
 * Starts the executable and asks which Electron it is. Started as plain Node,
 * it needs neither a display nor a sandbox, yet loads every library it links.
 * Builds that switch that mode off are asked with `--version`.
 *
 * @param {string} executable
 * @returns {Promise<{ version: string } | { failure: string }>}
 */
export async function probeElectron(executable) {
  if (!existsSync(executable)) return { failure: `${executable} does not exist` };
  const asNode = await runCommand(executable, ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    timeoutMs: LIMIT_MS,
  });
  const version = VERSION.exec(asNode.stdout)?.[1];
  if (asNode.code === 0 && version !== undefined) return { version };
  const plain = await runCommand(executable, ['--no-sandbox', '--version'], { timeoutMs: LIMIT_MS });
  const plainVersion = VERSION.exec(plain.stdout)?.[1];
  if (plain.code === 0 && plainVersion !== undefined) return { version: plainVersion };
  return {
    failure:
      firstLine(asNode.stderr) || firstLine(plain.stderr) || `it gave no version (exit code ${plain.code})`,
  };
}

/** @param {string} text */
function firstLine(text) {
  return text.trim().split('\n', 1)[0] ?? '';
}
