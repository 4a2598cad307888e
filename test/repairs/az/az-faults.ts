import { commandIn, type AzOptions, type AzRecord } from './az-record.ts';

export const OPTION = /^(?:--[a-z]|-[a-zA-Z]$)/u;

/** An option of a call with the words up to the next one. */
export type GivenOption = { readonly name: string; readonly values: readonly string[] };

/** What is wrong with a call of az, held against its help. `words` are the arguments, without `az`. */
export function azFaults(words: readonly string[], record: AzRecord): readonly string[] {
  const command = commandIn(words, (name) => name in record.commands);
  const options = command === null ? undefined : record.commands[command];
  if (command === null || options === undefined) return [`az has no command “${words.join(' ')}”`];
  const rest = words.slice(command.split(' ').length);
  const given = givenOptions(rest);
  const known = [options, record.everywhere];
  return [
    ...strayFaults(rest),
    ...given.flatMap((option) => optionFaults(option, known)),
    ...options.required
      .filter((names) => !given.some(({ name }) => names.split(' ').includes(name)))
      .map((names) => `lacks ${names}`),
  ].map((fault) => `az ${command}: ${fault}`);
}

export function givenOptions(words: readonly string[]): readonly GivenOption[] {
  return words.flatMap((word, at) => {
    if (!OPTION.test(word)) return [];
    const after = words.slice(at + 1);
    const next = after.findIndex((other) => OPTION.test(other));
    return [{ name: word, values: next === -1 ? after : after.slice(0, next) }];
  });
}

/** None of the commands used takes a value without its option. */
function strayFaults([first]: readonly string[]): readonly string[] {
  return first === undefined || OPTION.test(first) ? [] : [`does not take “${first}”`];
}

function optionFaults({ name, values }: GivenOption, known: readonly AzOptions[]): readonly string[] {
  const names = known
    .flatMap(({ required, optional }) => [...required, ...optional])
    .find((all) => all.split(' ').includes(name));
  if (names === undefined) return [`has no option ${name}`];
  const allowed = known.flatMap((options) => options.values[names] ?? []);
  // az compares without regard to case.
  const isAllowed = (value: string): boolean =>
    allowed.some((other) => other.toLowerCase() === value.toLowerCase());
  return allowed.length === 0
    ? []
    : values.filter((value) => !isAllowed(value)).map((value) => `${name} does not take “${value}”`);
}
