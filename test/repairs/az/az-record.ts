import { readFileSync } from 'node:fs';

/** The options of one subcommand. Each stands with its other names, as in the help: `--uri --url -u`. */
export type AzOptions = {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** The only values that an option takes, by its names. */
  readonly values: Readonly<Record<string, readonly string[]>>;
};

/** What `az … --help` said of the subcommands that the repairs use; record-az-help.ts writes it. */
export type AzRecord = {
  readonly version: string;
  /** What every subcommand takes. */
  readonly everywhere: AzOptions;
  readonly commands: Readonly<Record<string, AzOptions>>;
};

export const AZ_RECORD_FILE = new URL('az-options.json', import.meta.url);

export const readAzRecord = (): AzRecord => JSON.parse(readFileSync(AZ_RECORD_FILE, 'utf8')) as AzRecord;

/** The longest beginning of `words` that is a subcommand: `ad app show` of `ad app show --id …`. */
export function commandIn(words: readonly string[], isCommand: (command: string) => boolean): string | null {
  const named = words.slice(0, 1 + words.findLastIndex((_, at) => words.slice(0, at + 1).every(isName)));
  for (let length = named.length; length > 0; length -= 1) {
    const command = named.slice(0, length).join(' ');
    if (isCommand(command)) return command;
  }
  return null;
}

const isName = (word: string): boolean => /^[a-z][a-z0-9-]*$/u.test(word);
