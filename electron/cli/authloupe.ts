import { COMMANDS } from './commands.ts';
import { EXIT } from './exit.ts';
import { usage } from './usage.ts';

/** The command line: `authloupe COMMAND …`. Each command is loaded only when it is called, so that starting stays cheap. */
async function main([name, ...args]: readonly string[]): Promise<void> {
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) {
    const isAsked = name === undefined || name === '--help' || name === 'help';
    (isAsked ? process.stdout : process.stderr).write(usage(isAsked ? null : name));
    process.exitCode = isAsked ? EXIT.ok : EXIT.usage;
    return;
  }
  process.exitCode = await (await command.load())(args);
}

void main(process.argv.slice(2));
