import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../../shared/result.ts';

export type PracticeCommand = {
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

/** Reads the arguments after `practice`. Error: `usage`, with a message that names the option. */
export function parsePracticeOptions(args: readonly string[]): Result<PracticeCommand> {
  const { tokens, values } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const seen = new Set<string>();
  for (const token of tokens) {
    const wrong = complaintOf(token, seen);
    if (wrong !== null) return fail('usage', wrong);
    if (token.kind === 'option') seen.add(token.name);
  }
  const port = parsePort(text(values['port']));
  if (port === null) return fail('usage', `--port must be a number from 0 to ${HIGHEST_PORT}.`);
  return ok({
    port,
    scenario: text(values['scenario']) ?? 'healthy',
    seed: text(values['seed']) ?? null,
    json: values['json'] === true,
    list: values['list'] === true,
    help: values['help'] === true,
  });
}

type Token =
  | {
      readonly kind: 'option';
      readonly name: string;
      readonly rawName: string;
      readonly value: string | undefined;
    }
  | { readonly kind: 'positional'; readonly value: string }
  | { readonly kind: 'option-terminator' };

function complaintOf(token: Token, seen: ReadonlySet<string>): string | null {
  if (token.kind === 'option-terminator') return 'Nothing can follow “--” here.';
  if (token.kind === 'positional') return `practice takes options only, not ${JSON.stringify(token.value)}.`;
  const { name, rawName, value } = token;
  if (!isKnown(name)) return `There is no option ${rawName}.`;
  if (seen.has(name)) return `--${name} is given twice.`;
  const needsValue = OPTIONS[name].type === 'string';
  if (needsValue && (value === undefined || value === '')) return `--${name} needs a value.`;
  return !needsValue && value !== undefined ? `--${name} takes no value.` : null;
}

const isKnown = (name: string): name is keyof typeof OPTIONS => Object.hasOwn(OPTIONS, name);

const text = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

function parsePort(value: string | undefined): number | null {
  if (value === undefined) return 0;
  const port = /^\d{1,5}$/u.test(value) ? Number(value) : Number.NaN;
  return port <= HIGHEST_PORT ? port : null;
}
