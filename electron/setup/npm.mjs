import { runCommand } from './command.mjs';

/**
 * Runs npm with the user's own configuration, so that mirrors, proxies and
 * certificates work. Under `npm run` this is the very npm that was started;
 * calling its script through Node avoids `npm.cmd`, which needs a shell.
 *
 * @param {readonly string[]} args
 * @param {import('./command.mjs').CommandOptions} options
 */
export function runNpm(args, options) {
  const script = process.env['npm_execpath'];
  if (script !== undefined && /npm-cli\.c?js$/.test(script)) {
    return runCommand(process.execPath, [script, ...args], options);
  }
  // cmd.exe finds npm.cmd; no argument here comes from outside this folder.
  return process.platform === 'win32'
    ? runCommand('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
    : runCommand('npm', args, options);
}
