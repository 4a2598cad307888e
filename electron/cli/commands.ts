import type { ExitCode } from './exit.ts';

/** Runs with the arguments after the command's name, and gives back the exit code. */
export type RunCommand = (args: readonly string[]) => Promise<ExitCode>;

export type Command = {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<RunCommand>;
};

/** One entry a command; the work is in the folder of its name. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'explain',
    summary: 'reads an error and says what is wrong',
    load: async () => (await import('./explain/explain.ts')).runExplain,
  },
  {
    name: 'convert',
    summary: 'reads the configuration of an app, and writes it in another format',
    load: async () => (await import('./convert/convert.ts')).runConvert,
  },
  {
    name: 'practice',
    summary: 'runs the practice tenant, a stand-in for Entra that fails as Entra does',
    load: async () => (await import('./practice/practice.ts')).runPractice,
  },
];

/** The help text; `unknown` is the word that is no command. */
export function usage(unknown: string | null): string {
  const complaint = unknown === null ? '' : `authloupe: there is no command ${JSON.stringify(unknown)}\n\n`;
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`);
  return `${complaint}authloupe COMMAND [options]\n\n${lines.join('\n')}\n\nauthloupe COMMAND --help says more.\n`;
}
