/** Installs the dependencies only: enough for `npm run check` and `npm run build`. */
import { ensureDependencies } from './dependencies.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { repositoryRoot } from './repository.mjs';
import { runScript } from './run-script.mjs';
import { say } from './say.mjs';

await runScript(async () => {
  checkNodeVersion(process.versions.node);
  await ensureDependencies(repositoryRoot, say);
  return 0;
});
