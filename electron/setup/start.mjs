import { runChildSession } from './child-session.mjs';
import { hasDisplay } from './display.mjs';
import { repositoryRoot } from './repository.mjs';
import { runScript } from './run-script.mjs';
import { runTypeScript } from './run-typescript.mjs';
import { sandboxAdvice } from './sandbox.mjs';
import { say } from './say.mjs';
import { setUp } from './set-up.mjs';

await runScript(async () => {
  const runtime = await setUp();
  if (!hasDisplay(process.env, process.platform)) {
    say('no display here, so the guided demo runs instead, on a virtual one');
    return runTypeScript('test/demo/demo.ts', runtime);
  }
  return startApp(runtime, process.argv.slice(2));
});

/**
 * @param {import('./runtime/runtime.mjs').Runtime} runtime
 * @param {readonly string[]} args
 */
async function startApp({ executable, distPath }, args) {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (isRoot) say('running as root, where Chromium starts only with --no-sandbox');
  const advice = isRoot ? undefined : sandboxAdvice(distPath, process.platform);
  if (advice !== undefined) say(advice);
  const { code } = await runChildSession(
    { command: executable, args: [...(isRoot ? ['--no-sandbox'] : []), repositoryRoot, ...args] },
    { cwd: process.cwd(), env: process.env },
  );
  return code;
}
