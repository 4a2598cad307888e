import { ensureBuild } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { repositoryRoot } from './repository.mjs';
import { ensureRuntime } from './runtime/ensure-runtime.mjs';
import { runtimeLine } from './runtime/runtime.mjs';
import { say } from './say.mjs';
import { ensureSystemLibraries } from './system/ensure-system-libraries.mjs';

/**
 * Makes a fresh clone ready to run; what is there already is skipped.
 * The system comes first: without its libraries nothing later can work, and
 * installing them may need the user.
 *
 * @returns {Promise<import('./runtime/runtime.mjs').Runtime>}
 * @throws {import('./setup-error.mjs').SetupError}
 */
export async function setUp() {
  checkNodeVersion(process.versions.node);
  await ensureSystemLibraries(process.env, say);
  await ensureDependencies(repositoryRoot, say);
  const runtime = await ensureRuntime(repositoryRoot, process.env, say);
  await ensureBuild(repositoryRoot, say);
  say(runtimeLine(runtime));
  return runtime;
}
