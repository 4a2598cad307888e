import { runChildSession } from './child-session.mjs';
import { onSomeDisplay } from './display.mjs';
import { repositoryRoot } from './repository.mjs';
import { electronEnvironment } from './runtime/environment.mjs';

/**
 * Runs a TypeScript program of this repository that drives the app.
 *
 * @param {string} program path inside the repository
 * @param {import('./runtime/runtime.mjs').Runtime} runtime
 * @param {readonly string[]} [args]
 * @returns {Promise<number>} exit code
 */
export async function runTypeScript(program, runtime, args = []) {
  const line = { command: process.execPath, args: ['--import', 'tsx', program, ...args] };
  const { code } = await runChildSession(onSomeDisplay(line, process.env, process.platform), {
    cwd: repositoryRoot,
    env: electronEnvironment(process.env, runtime),
  });
  return code;
}
