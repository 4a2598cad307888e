import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { startPracticeTenant } from '../../electron/practice/server.ts';
import { sampleProfiles } from '../../electron/practice/sample-profiles.ts';

const readySchema = z.object({ origin: z.string(), caPem: z.string(), secret: z.string() });

export type PracticeProcess = z.infer<typeof readySchema> & { readonly close: () => void };

/** Runs the practice tenant in a process of its own, as Entra runs elsewhere: its work is not the client's. */
export async function forkPracticeTenant(): Promise<PracticeProcess> {
  const child = fork(fileURLToPath(import.meta.url), { execArgv: ['--import', 'tsx'] });
  const ready = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`The practice tenant ended with ${String(code)}.`)));
  });
  return { ...readySchema.parse(ready), close: () => child.kill() };
}

async function serve(): Promise<void> {
  const started = await startPracticeTenant({});
  if (!started.ok) throw new Error(started.error.message);
  const web = sampleProfiles(new Date()).find(({ clientType }) => clientType === 'confidential');
  const { origin, caPem } = started.value;
  process.send?.({ origin, caPem, secret: started.value.configuredSecret(web?.clientId ?? '') });
}

if (process.send !== undefined) await serve();
