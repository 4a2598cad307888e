import { COMMANDS } from './commands.ts';

/** The help text; `unknown` is the word that is no command. */
export function usage(unknown: string | null): string {
  const complaint = unknown === null ? '' : `authloupe: there is no command ${JSON.stringify(unknown)}\n\n`;
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`);
  return `${complaint}authloupe COMMAND [options]\n\n${lines.join('\n')}\n\nauthloupe COMMAND --help says more.\n`;
}
