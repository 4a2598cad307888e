import { FORMATS, WRITABLE_FORMATS } from '../../../shared/formats/catalogue.ts';
import type { FormatId } from '../../../shared/formats/format.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { readOptions } from '../read-options.ts';

export const HELP = `authloupe convert [--to FORMAT [--pick N]] [--from FORMAT] [--json] [PATH...]

Reads the configuration of an app (a file, several, a folder, or standard input) and prints what it says of the app's
sign-in: values with their lines, what it leaves open, what is assumed. With --to it prints the same as another
configuration. A file of AuthLoupe profiles (docs/profiles-file.md) is read, too. Secrets are never printed.

  --to      the format to write: see --formats; “profiles” is AuthLoupe’s own file
  --pick    which registration, from 1, when there are several
  --from    the format of the text, when it is not the likeliest one
  --json    one JSON document, {"schema": 1, ...}
  --formats lists the formats, and which of them can be written
  --help    this text

Exit codes: 0 it was read, 2 it could not be read, 64 the options are wrong.
`;

/** AuthLoupe’s own file of profiles, beside the formats of others. */
export const PROFILES = 'profiles';

export type ConvertOptions = {
  readonly to: FormatId | typeof PROFILES | null;
  readonly from: FormatId | null;
  /** From 0; `null`: not said. */
  readonly pick: number | null;
  readonly json: boolean;
  readonly paths: readonly string[];
  readonly shows: 'help' | 'formats' | null;
};

const OPTIONS = {
  to: { type: 'string' },
  from: { type: 'string' },
  pick: { type: 'string' },
  json: { type: 'boolean' },
  formats: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Error: `usage`, with what there is instead. */
export function parseConvertOptions(args: readonly string[]): Result<ConvertOptions> {
  const read = readOptions(args, OPTIONS);
  if (!read.ok) return read;
  const { values, words } = read.value;
  const to = idOf('to', values.to, [...WRITABLE_FORMATS, { id: PROFILES }]);
  if (!to.ok) return to;
  const from = idOf('from', values.from, FORMATS);
  if (!from.ok) return from;
  if (values.pick !== undefined && !/^[1-9]\d{0,3}$/u.test(values.pick))
    return fail('usage', '--pick takes the number of a registration, from 1.');
  if (to.value !== null && values.json === true) return fail('usage', 'Choose one of --to and --json.');
  return ok({
    to: to.value,
    from: from.value,
    pick: values.pick === undefined ? null : Number(values.pick) - 1,
    json: values.json === true,
    paths: words.filter((word) => word !== '-'),
    shows: values.help === true ? 'help' : values.formats === true ? 'formats' : null,
  });
}

function idOf<Id extends string>(
  option: string,
  typed: string | undefined,
  formats: readonly { readonly id: Id }[],
): Result<Id | null> {
  if (typed === undefined) return ok(null);
  const found = formats.find(({ id }) => id === typed);
  return found === undefined
    ? fail('usage', `--${option} knows ${formats.map(({ id }) => id).join(', ')}.`)
    : ok(found.id);
}
