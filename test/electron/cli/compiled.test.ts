import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCli, type BuiltCli } from './build-cli.ts';
import { runCli } from './run-cli.ts';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli.remove());

describe('what the build keeps compiled', () => {
  it('stands beside every chunk that explaining a text or starting the practice tenant needs', async () => {
    const names = (await kept()).map((file) => path.basename(file).replace(/-[\w-]{8}\.cjs\.compiled$/u, ''));
    expect(names).toEqual(expect.arrayContaining(['explain', 'print-explanation', 'practice']));
    // What only some commands or options need is not loaded for either.
    for (const name of ['convert', 'read-registrations', 'scenario-list', 'serve-control', 'serve-proxy'])
      expect(names).not.toContain(name);
  });

  it('is nothing that a command line of another V8 stumbles over', async () => {
    const answer = await explainHelp();
    for (const file of await kept()) await writeFile(file, 'compiled by another V8');
    expect(await explainHelp()).toEqual(answer);
    for (const file of await kept()) await rm(file);
    expect(await explainHelp()).toEqual(answer);
    expect(answer.code).toBe(0);
  });
});

const explainHelp = () => runCli(cli.file, ['explain', '--help']);

async function kept(): Promise<readonly string[]> {
  const folder = path.dirname(cli.file);
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.compiled')).map((file) => path.join(folder, file));
}
