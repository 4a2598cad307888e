import { readFileSync } from 'node:fs';
import { explain } from '../../../shared/judging/explain.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { printableLines } from '../printable.ts';
import { complain, refuseUsage, writeOut } from '../write-out.ts';
import { HELP, parseExplainOptions, type ExplainOptions } from './options.ts';

/** `authloupe explain`: a thin shell around `explain`. */
export async function runExplain(args: readonly string[]): Promise<ExitCode> {
  const options = parseExplainOptions(args);
  if (!options.ok) return refuseUsage('explain', options.error.message);
  try {
    await (options.value.help ? writeOut(HELP) : print(options.value));
    return EXIT.ok;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'unknown error';
    complain('explain', `the input could not be read: ${reason}`);
    return EXIT.couldNotRun;
  }
}

/** What one format alone needs is loaded for it alone: loading is most of the time that one text takes. */
async function print({ format, file }: ExplainOptions): Promise<void> {
  if (format === 'jsonl') {
    const { explainLines } = await import('./explain-lines.ts');
    return explainLines(file);
  }
  const explained = explain(await readInput(file));
  if (format === 'json') {
    const { toExplainJson } = await import('./to-explain-json.ts');
    return writeOut(printableLines(JSON.stringify(toExplainJson(explained), null, 2)));
  }
  const { printExplanation } = await import('./print-explanation.ts');
  return writeOut(printExplanation(explained));
}

const STANDARD_INPUT = 0;

/** In one go, which is quicker than a stream; a terminal and some pipes can only be read as one. */
async function readInput(file: string | null): Promise<string> {
  if (file !== null) return readFileSync(file, 'utf8');
  try {
    return readFileSync(STANDARD_INPUT, 'utf8');
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause) || cause.code !== 'EAGAIN') throw cause;
    const { text } = await import('node:stream/consumers');
    return text(process.stdin);
  }
}
