import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServerProcess } from './server-process.ts';

let folder: string;
const write = async (name: string, text: string): Promise<string> => {
  const file = path.join(folder, name);
  await writeFile(file, text);
  return file;
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'authloupe-server-process-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('passes notices over, and gives back what the server says about itself', async () => {
  const script = await write(
    'server.cjs',
    `console.log('a notice'); console.log(JSON.stringify({ issuer: process.argv[2] })); setInterval(() => {}, 1000);`,
  );
  const { announced, stop } = await startServerProcess(script, ['https://localhost:1']);
  expect(announced).toEqual({ issuer: 'https://localhost:1' });
  await stop();
  await expect(stop()).resolves.toBeUndefined();
});

it('a server that ends before it answers is told with its own words', async () => {
  const script = await write('broken.cjs', `console.error('no port is free'); process.exitCode = 1;`);
  await expect(startServerProcess(script, [])).rejects.toThrow('no port is free');
});
