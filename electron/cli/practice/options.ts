import { fail, ok, type Result } from '../../../shared/result.ts';
import { readOptions } from '../read-options.ts';

export const HELP = `authloupe practice [options]

Starts the practice tenant: a stand-in for Microsoft Entra on this computer that fails as Entra does. It runs until it
gets SIGINT (Ctrl+C) or SIGTERM, and then ends with 0.

  --port N        listen on this port of 127.0.0.1 and ::1 (default: a free one)
  --scenario ID   what is misconfigured (default: healthy)
  --seed S        the same secrets, subjects and codes in every run with this seed
  --list          print the scenarios and end
  --json          print one line of JSON instead of text
  --help          print this

Ends with 2 when the port is busy, with 64 when an option is wrong.
`;

export type PracticeOptions = {
  /** 0: a free one. */
  readonly port: number;
  readonly scenario: string;
  readonly seed: string | null;
  readonly json: boolean;
  readonly list: boolean;
  readonly help: boolean;
};

const OPTIONS = {
  port: { type: 'string' },
  scenario: { type: 'string' },
  seed: { type: 'string' },
  json: { type: 'boolean' },
  list: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const HIGHEST_PORT = 65_535;

/** Error: `usage`. */
export function parsePracticeOptions(args: readonly string[]): Result<PracticeOptions> {
  const read = readOptions(args, OPTIONS);
  if (!read.ok) return read;
  const { values, words } = read.value;
  const [word] = words;
  if (word !== undefined) return fail('usage', `practice takes options only, not ${JSON.stringify(word)}.`);
  const port = parsePort(values.port);
  if (port === null) return fail('usage', `--port must be a number from 0 to ${HIGHEST_PORT}.`);
  const { scenario = 'healthy', seed = null, json = false, list = false, help = false } = values;
  return ok({ port, scenario, seed, json, list, help });
}

function parsePort(value: string | undefined): number | null {
  if (value === undefined) return 0;
  const port = /^\d{1,5}$/u.test(value) ? Number(value) : Number.NaN;
  return port <= HIGHEST_PORT ? port : null;
}
