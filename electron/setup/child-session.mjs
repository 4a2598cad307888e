import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const GRACE_MS = 10_000;

/**
 * Runs a program with this terminal until it ends, and passes signals on to it.
 * It gets a process group of its own, so that Ctrl-C reaches it once, through
 * here. Signals go to the program alone, which ends its children in good order
 * (and leaves alone a browser that it opened); behind a wrapper, to the group.
 *
 * @param {import('./display.mjs').CommandLine} line
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ code: number, wasInterrupted: boolean }>} `code` is 128 plus the number of a signal that
 *   ended it; `wasInterrupted` tells that this process was asked to stop meanwhile
 */
export function runChildSession({ command, args, isWrapper = false }, { cwd, env }) {
  const hasGroup = process.platform !== 'win32';
  const child = spawn(command, args, { cwd, env, stdio: 'inherit', detached: hasGroup });
  /** @param {NodeJS.Signals} signal */
  const send = (signal) => {
    if (child.pid === undefined) return;
    try {
      process.kill(hasGroup && isWrapper ? -child.pid : child.pid, signal);
    } catch {
      // It ended meanwhile.
    }
  };
  /** @type {NodeJS.Timeout | undefined} */
  let lastResort;
  let wasInterrupted = false;
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    wasInterrupted = true;
    send(signal);
    lastResort ??= setTimeout(send, GRACE_MS, 'SIGKILL');
  };
  for (const signal of SIGNALS) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      resolve({ code: code ?? 128 + (signal === null ? 0 : constants.signals[signal]), wasInterrupted });
    });
  }).finally(() => {
    clearTimeout(lastResort);
    for (const signal of SIGNALS) process.off(signal, forward);
    if (isWrapper) send('SIGTERM');
  });
}
