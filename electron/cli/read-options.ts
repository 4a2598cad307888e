import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../shared/result.ts';

/** The options that a command knows, as `parseArgs` of `node:util` describes them. */
export type Options = Readonly<
  Record<
    string,
    { readonly type: 'string' | 'boolean'; readonly short?: string; readonly multiple?: boolean }
  >
>;

/** A switch is `true` or absent; an option with a value is the value as typed, never empty, or the list of all. */
export type Values<O extends Options> = {
  readonly [K in keyof O]?: O[K] extends { readonly multiple: true }
    ? readonly string[]
    : O[K]['type'] extends 'boolean'
      ? true
      : string;
};

export type CommandLine<O extends Options> = {
  readonly values: Values<O>;
  /** What stands beside the options; `-` alone is one of these. */
  readonly words: readonly string[];
};

type Value = string | true | readonly string[];

const listOf = (value: Value | undefined): readonly string[] => (typeof value === 'object' ? value : []);

/**
 * Reads the arguments after a command's name. Stricter than `parseArgs` itself, whose messages are sentences for
 * programmers. Error: `usage`, with a sentence that names the option.
 */
export function readOptions<O extends Options>(args: readonly string[], options: O): Result<CommandLine<O>> {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const values = new Map<string, Value>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option-terminator') return fail('usage', 'Nothing can follow “--” here.');
    if (token.kind === 'positional') {
      words.push(token.value);
      continue;
    }
    const { name, rawName, value } = token;
    const known = Object.hasOwn(options, name) ? options[name] : undefined;
    if (known === undefined) return fail('usage', `There is no option ${rawName}.`);
    if (known.type === 'boolean') {
      if (value !== undefined) return fail('usage', `--${name} takes no value.`);
      values.set(name, true);
    } else {
      const before = values.get(name);
      if (before !== undefined && known.multiple !== true) return fail('usage', `--${name} is given twice.`);
      if (value === undefined || value === '') return fail('usage', `--${name} needs a value.`);
      values.set(name, known.multiple === true ? [...listOf(before), value] : value);
    }
  }
  return ok({ values: Object.fromEntries(values) as Values<O>, words });
}
