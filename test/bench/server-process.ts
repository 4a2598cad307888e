import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export type ServerProcess = {
  /** What the server printed about itself. */
  readonly announced: unknown;
  /** Ends the process, and waits for its end. */
  readonly stop: () => Promise<void>;
};

/**
 * Runs a script in a Node of its own until the line of JSON that it prints once it answers. Lines that do not begin
 * with `{` are notices, and passed over. Throws when the process ends before.
 */
export async function startServerProcess(script: string, args: readonly string[]): Promise<ServerProcess> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{')) continue;
    child.stdout.resume();
    return { announced: JSON.parse(line), stop: () => stop(child) };
  }
  throw new Error(`${script} ended before it answered: ${Buffer.concat(errors).toString('utf8')}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}
