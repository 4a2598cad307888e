import type { AzOptions } from './az-record.ts';

const HEADING = /^\S.*$/u;
const OPTION = /^ {4}(-[^:[]*?)\s*(\[Required\])?\s*:\s(.*)$/u;
const ALLOWED = /Allowed values: ([^.]+)\./u;

type Entry = { readonly names: string; readonly isRequired: boolean; readonly about: string };

/**
 * The options that a help text of az lists, without its examples; `null` when it is not the text of `command`: az gives
 * help for `login` when asked for `login with`.
 */
export function readAzHelp(help: string, command: string): AzOptions | null {
  if (!help.includes(`\nCommand\n    az ${command} :`)) return null;
  const entries = entriesOf(help);
  const values = entries.flatMap(({ names, about }) => {
    const allowed = ALLOWED.exec(about)?.[1];
    return allowed === undefined ? [] : [[names, allowed.split(/,\s*/u)] as const];
  });
  return {
    required: entries.filter(({ isRequired }) => isRequired).map(({ names }) => names),
    optional: entries.filter(({ isRequired }) => !isRequired).map(({ names }) => names),
    values: Object.fromEntries(values),
  };
}

/** An option’s text goes on in the lines below it, which are indented further. */
function entriesOf(help: string): readonly Entry[] {
  const entries: Entry[] = [];
  let isInArguments = false;
  for (const line of help.split('\n')) {
    if (HEADING.test(line)) isInArguments = line.trimEnd().endsWith('Arguments');
    if (!isInArguments) continue;
    const [, names, required, about] = OPTION.exec(line) ?? [];
    const last = entries.at(-1);
    if (names !== undefined && about !== undefined)
      entries.push({ names, isRequired: required !== undefined, about });
    else if (last !== undefined)
      entries.splice(-1, 1, { ...last, about: `${last.about} ${line.trim()}`.trimEnd() });
  }
  return entries;
}
