import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBuilder } from 'vite';

export type BuiltCli = {
  /** The script that `npx authloupe` runs. */
  readonly file: string;
  readonly remove: () => Promise<void>;
};

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Builds the command line as `vite build` does, with the project's own configuration, into a folder of this test. */
export async function buildCli(): Promise<BuiltCli> {
  const folder = await mkdtemp(path.join(tmpdir(), 'authloupe-cli-test-'));
  const builder = await createBuilder({
    configFile: path.join(ROOT, 'vite.config.ts'),
    root: path.join(ROOT, 'renderer'),
    logLevel: 'error',
    environments: { cli: { build: { outDir: folder } } },
  });
  const { cli } = builder.environments;
  if (cli === undefined) throw new Error('vite.config.ts has no environment named cli.');
  await builder.build(cli);
  // The package around the real one says the same.
  await writeFile(path.join(folder, 'package.json'), '{"type":"module"}');
  return {
    file: path.join(folder, 'authloupe.cjs'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
