import { spawn } from 'node:child_process';

/** @typedef {{ code: number, stdout: string, stderr: string }} CommandOutput */
/**
 * `code` 127 stands for a command that does not exist or cannot be started,
 * 124 for one that was stopped at its time limit, as in a shell.
 *
 * @typedef {{
 *   cwd?: string,
 *   env?: NodeJS.ProcessEnv,
 *   timeoutMs?: number,
 *   show?: boolean,
 *   signal?: AbortSignal,
 * }} CommandOptions
 */

/**
 * Runs a command to its end and collects what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {CommandOptions} [options] `show` streams the output to the terminal instead
 * @returns {Promise<CommandOutput>}
 */
export function runCommand(command, args, options = {}) {
  const { cwd, env = process.env, timeoutMs, show = false, signal } = options;
  const output = show ? /** @type {const} */ ('inherit') : /** @type {const} */ ('pipe');
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...(cwd === undefined ? {} : { cwd }),
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs, killSignal: 'SIGKILL' }),
      ...(signal === undefined ? {} : { signal, killSignal: 'SIGKILL' }),
      env,
      stdio: ['ignore', output, output],
    });
    const stop = () => child.kill('SIGKILL');
    process.once('exit', stop);
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (stderr += text));
    child.once('error', (error) => {
      process.off('exit', stop);
      resolve({ code: 127, stdout, stderr: stderr || error.message });
    });
    child.once('close', (code, stoppedBy) => {
      process.off('exit', stop);
      resolve({ code: code ?? (stoppedBy === 'SIGKILL' ? 124 : 128), stdout, stderr });
    });
  });
}
