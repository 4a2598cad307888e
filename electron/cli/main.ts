import { COMMANDS, usage } from './commands.ts';
import { EXIT } from './exit.ts';
import { writeOut } from './write-out.ts';

/** The command line: `authloupe COMMAND …`. Each command is loaded only when it is called, so that starting stays cheap. */
async function main([name, ...args]: readonly string[]): Promise<void> {
  const command = COMMANDS.find((each) => each.name === name);
  if (command !== undefined) {
    process.exitCode = await (await command.load())(args);
  } else if (name === undefined || name === '--help' || name === 'help') {
    await writeOut(usage(null));
  } else {
    process.stderr.write(usage(name));
    process.exitCode = EXIT.usage;
  }
}

void main(process.argv.slice(2));
