import { fail, ok, type Result } from '../../../../shared/result.ts';

export type ExplainArguments = {
  readonly format: 'text' | 'json' | 'jsonl';
  /** `null`: standard input. */
  readonly file: string | null;
  readonly help: boolean;
};

/** Errors name the option and say what is allowed. */
export function parseExplainArguments(args: readonly string[]): Result<ExplainArguments> {
  const options = args.filter((arg) => arg.startsWith('-') && arg !== '-');
  const files = args.filter((arg) => !options.includes(arg));
  const unknown = options.find((option) => !['--json', '--jsonl', '--help', '-h'].includes(option));
  if (unknown !== undefined) return fail('option-unknown', `there is no option ${JSON.stringify(unknown)}`);
  if (options.includes('--json') && options.includes('--jsonl')) {
    return fail('options-exclude', 'choose one of --json and --jsonl');
  }
  if (files.length > 1) return fail('too-many-files', `one file at a time, not ${files.length}`);
  const [file = '-'] = files;
  return ok({
    format: options.includes('--json') ? 'json' : options.includes('--jsonl') ? 'jsonl' : 'text',
    file: file === '-' ? null : file,
    help: options.includes('--help') || options.includes('-h'),
  });
}
