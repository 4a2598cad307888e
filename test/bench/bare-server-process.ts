import { fork } from 'node:child_process';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import { z } from 'zod';

const readySchema = z.object({ port: z.int() });
const FIXED_BYTES = 8_000;

export type BareServer = { readonly url: string; readonly close: () => void };

/** The least that `node:https` can do, in a process of its own as the practice tenant is. */
export async function forkBareServer(): Promise<BareServer> {
  const child = fork(fileURLToPath(import.meta.url), { execArgv: ['--import', 'tsx'] });
  const ready = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`The bare server ended with ${String(code)}.`)));
  });
  return { url: `https://127.0.0.1:${readySchema.parse(ready).port}/`, close: () => child.kill() };
}

async function serve(): Promise<void> {
  const pem = await generate([{ name: 'commonName', value: 'localhost' }], { keyType: 'ec', curve: 'P-256' });
  const body = 'x'.repeat(FIXED_BYTES);
  const server = createServer({ key: pem.private, cert: pem.cert }, (_request, response) =>
    response.end(body),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.send?.({ port: (server.address() as AddressInfo).port });
}

if (process.send !== undefined) await serve();
