import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export type CliEnd = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
};

export type RunningCli = {
  /** Everything on stdout so far, once it holds this text; fails when the process ends before. */
  readonly output: (text: string) => Promise<string>;
  readonly signal: (name: NodeJS.Signals) => void;
  readonly end: Promise<CliEnd>;
};

/** Starts the command line as a shell would. */
export function startCli(file: string, args: readonly string[]): RunningCli {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const read = { stdout: '', stderr: '' };
  const waiting = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    read.stdout += text;
    waiting.forEach((look) => look());
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    read.stderr += text;
  });
  const end = endOf(child, read);
  return {
    end,
    signal: (name) => child.kill(name),
    output: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (read.stdout.includes(text)) resolve(read.stdout);
        };
        waiting.add(look);
        look();
        void end.then((ended) => reject(new Error(`It ended before: ${JSON.stringify(ended)}`)));
      }),
  };
}

async function endOf(child: ChildProcess, read: { stdout: string; stderr: string }): Promise<CliEnd> {
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { code, signal, ...read };
}

export const runCli = (file: string, args: readonly string[]): Promise<CliEnd> => startCli(file, args).end;
