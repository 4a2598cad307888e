import { fail, ok, type Result } from '../../../shared/result.ts';
import { readOptions } from '../read-options.ts';

export const HELP = `authloupe explain [--json | --jsonl] [[--file] FILE]

Reads an error as it was met (a log, a page, an address, a token response) from FILE or standard input and prints the
likeliest causes, how we know, and what to do. It works offline.

FILE is a text in UTF-8, UTF-16 or Windows-1252, a mail (.eml), or a recording of the browser (.har), of which only the
requests of the sign-in are read, without secrets, codes, tokens and cookies.

  --file    FILE, under this name
  --json    one JSON document, {"schema": 2, ...}
  --jsonl   reads {"id": ..., "text": ...} a line and prints {"id": ..., ...} a line, in order
  --help    this text

Exit codes: 0 the input was read, 2 it could not be read, 64 the options are wrong.
`;

export type ExplainOptions = {
  readonly format: 'text' | 'json' | 'jsonl';
  /** `null`: standard input. */
  readonly file: string | null;
  readonly help: boolean;
};

const OPTIONS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  file: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Error: `usage`. */
export function parseExplainOptions(args: readonly string[]): Result<ExplainOptions> {
  const read = readOptions(args, OPTIONS);
  if (!read.ok) return read;
  const { values, words } = read.value;
  const { json = false, jsonl = false, help = false } = values;
  if (json && jsonl) return fail('usage', 'Choose one of --json and --jsonl.');
  const files = values.file === undefined ? words : [values.file, ...words];
  if (files.length > 1) return fail('usage', `It reads one file at a time, not ${files.length}.`);
  const [file = '-'] = files;
  return ok({ format: json ? 'json' : jsonl ? 'jsonl' : 'text', file: file === '-' ? null : file, help });
}
