/**
 * The environment in which `require('electron')` and Playwright find the
 * runtime that was chosen.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {import('./runtime.mjs').Runtime} runtime
 * @returns {NodeJS.ProcessEnv}
 */
export function electronEnvironment(env, { distPath }) {
  return { ...env, ELECTRON_OVERRIDE_DIST_PATH: distPath };
}
