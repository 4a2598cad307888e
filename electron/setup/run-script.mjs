import { SetupError } from './setup-error.mjs';

/**
 * Runs a script to its exit code. A failure that the reader can act on is
 * shown as its message, any other with its stack.
 *
 * @param {() => Promise<number>} script
 * @returns {Promise<void>}
 */
export async function runScript(script) {
  try {
    process.exitCode = await script();
  } catch (error) {
    console.error(error instanceof SetupError ? `[setup] ${error.message}` : error);
    process.exitCode = 1;
  }
}
