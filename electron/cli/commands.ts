import type { ExitCode } from './exit.ts';

/** Runs with the arguments after the command's name, and gives back the exit code. */
export type RunCommand = (args: readonly string[]) => Promise<ExitCode>;

export type Command = {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<RunCommand>;
};

/** One line a command; the work is in `commands/<name>.ts`. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'explain',
    summary: 'reads an error and says what is wrong',
    load: async () => (await import('./commands/explain.ts')).runExplain,
  },
  {
    name: 'practice',
    summary: 'runs the practice tenant, a stand-in for Entra that fails as Entra does',
    load: async () => (await import('./commands/practice.ts')).practice,
  },
];
