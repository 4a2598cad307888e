/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {boolean} whether a window can be shown
 */
export function hasDisplay(env, platform) {
  return platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

/**
 * `isWrapper` says that the command itself starts the program and does not
 * stop it when it is told to stop.
 * @typedef {{ command: string, args: string[], isWrapper?: boolean }} CommandLine
 *
 * @param {CommandLine} line
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {CommandLine} on a virtual display where there is no real one
 */
export function onSomeDisplay(line, env, platform) {
  if (hasDisplay(env, platform)) return line;
  return {
    command: 'xvfb-run',
    args: ['-a', '-s', '-screen 0 1440x1000x24', line.command, ...line.args],
    isWrapper: true,
  };
}
