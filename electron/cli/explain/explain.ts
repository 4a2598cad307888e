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
    if (!options.value.help) return await print(options.value);
    await writeOut(HELP);
    return EXIT.ok;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'unknown error';
    complain('explain', `the input could not be read: ${reason}`);
    return EXIT.couldNotRun;
  }
}

/** What one format alone needs is loaded for it alone: loading is most of the time that one text takes. */
async function print({ format, file }: ExplainOptions): Promise<ExitCode> {
  if (format === 'jsonl') {
    const { explainLines } = await import('./explain-lines.ts');
    await explainLines(file);
    return EXIT.ok;
  }
  const text = file === null ? await readStandardInput() : await readFileText(file);
  if (text === null) return EXIT.couldNotRun;
  const explained = explain(text);
  if (format === 'json') {
    const { toExplainJson } = await import('./to-explain-json.ts');
    await writeOut(printableLines(JSON.stringify(toExplainJson(explained), null, 2)));
  } else {
    const { printExplanation } = await import('./print-explanation.ts');
    await writeOut(printExplanation(explained));
  }
  return EXIT.ok;
}

/** `null` when it has said why there is none. What was left out of a file goes to standard error, beside the answer. */
async function readFileText(file: string): Promise<string | null> {
  const { readInputFile } = await import('./read-input-file.ts');
  const read = await readInputFile(file);
  const remark = read.ok ? read.value.note : read.error.message;
  if (remark !== null) complain('explain', remark);
  return read.ok ? read.value.text : null;
}

const STANDARD_INPUT = 0;

/** In one go, which is quicker than a stream; a terminal and some pipes can only be read as one. */
async function readStandardInput(): Promise<string> {
  try {
    return readFileSync(STANDARD_INPUT, 'utf8');
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause) || cause.code !== 'EAGAIN') throw cause;
    const { text } = await import('node:stream/consumers');
    return text(process.stdin);
  }
}
