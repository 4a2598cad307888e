import { join } from 'node:path';

import { ensureDependencies } from './dependencies.mjs';
import { repositoryRoot } from './repository.mjs';
import { runScript } from './run-script.mjs';
import { runTypeScript } from './run-typescript.mjs';
import { say } from './say.mjs';
import { setUp } from './set-up.mjs';

await runScript(async () => {
  const runtime = await setUp();
  // What is only compared with has a lock file of its own: nobody else needs it.
  await ensureDependencies(join(repositoryRoot, 'test', 'bench', 'baselines'), say);
  return runTypeScript('test/bench/bench.ts', runtime, process.argv.slice(2));
});
