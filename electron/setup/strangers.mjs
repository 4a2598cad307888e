import { runScript } from './run-script.mjs';
import { runTypeScript } from './run-typescript.mjs';
import { setUp } from './set-up.mjs';

await runScript(async () =>
  runTypeScript('test/strangers/strangers.ts', await setUp(), process.argv.slice(2)),
);
