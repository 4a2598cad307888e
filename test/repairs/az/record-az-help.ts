import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { AZ_RECORD_FILE, commandIn, type AzOptions, type AzRecord } from './az-record.ts';
import { readAzHelp } from './read-az-help.ts';
import { AZ_CALLS, AZ_MENTIONS } from './used-commands.ts';

/** Asks the az of this machine; `null` when it knows no such subcommand. */
function help(command: string): AzOptions | null {
  try {
    return readAzHelp(execFileSync('az', [...command.split(' '), '--help'], { encoding: 'utf8' }), command);
  } catch {
    return null;
  }
}

const asked = new Map<string, AzOptions | null>();
const isCommand = (command: string): boolean => {
  if (!asked.has(command)) asked.set(command, help(command));
  return asked.get(command) !== null;
};

const used = [...AZ_CALLS, ...AZ_MENTIONS].flatMap((words) => commandIn(words, isCommand) ?? []);
const commands = [...new Set(used)].sort().flatMap((name) => {
  const options = asked.get(name);
  return options === null || options === undefined ? [] : [[name, options] as const];
});

const isEverywhere = (names: string): boolean =>
  commands.every(([, { optional }]) => optional.includes(names));
const pick = (options: AzOptions, isWanted: (names: string) => boolean): AzOptions => ({
  required: options.required.filter(isWanted),
  optional: options.optional.filter(isWanted),
  values: Object.fromEntries(Object.entries(options.values).filter(([names]) => isWanted(names))),
});

const { 'azure-cli': version } = JSON.parse(
  execFileSync('az', ['version', '--output', 'json'], { encoding: 'utf8' }),
) as { readonly 'azure-cli': string };
const [first] = commands;
if (first === undefined) throw new Error('az gave help for none of the commands.');
const record: AzRecord = {
  version,
  everywhere: pick(first[1], isEverywhere),
  commands: Object.fromEntries(
    commands.map(([name, options]) => [name, pick(options, (names) => !isEverywhere(names))]),
  ),
};
writeFileSync(AZ_RECORD_FILE, `${JSON.stringify(record, null, 2)}\n`);
