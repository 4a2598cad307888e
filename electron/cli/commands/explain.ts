import { readFileSync } from 'node:fs';
import { diagnoseText } from '../../../shared/judging/diagnose.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { parseExplainArguments, type ExplainArguments } from './explain/explain-arguments.ts';
import { printableLines } from './explain/printable-lines.ts';
import { writeOut } from './explain/write-out.ts';

const USAGE = `authloupe explain [--json | --jsonl] [FILE]

Reads an error as it was met (a log, a page, an address, a token response) from FILE or standard input and prints the
likeliest causes, how we know, and what to do. It works offline.

  --json    one JSON document, {"schema": 1, ...}
  --jsonl   reads {"id": ..., "text": ...} a line and prints {"id": ..., ...} a line, in order
  --help    this text

Exit codes: 0 the input was read, 2 it could not be read, 64 the options are wrong.
`;

/** `authloupe explain`: a thin shell around `diagnoseText`. */
export async function runExplain(args: readonly string[]): Promise<ExitCode> {
  const parsed = parseExplainArguments(args);
  if (!parsed.ok) {
    process.stderr.write(`authloupe explain: ${parsed.error.message}\n\n${USAGE}`);
    return EXIT.usage;
  }
  if (parsed.value.help) {
    process.stdout.write(USAGE);
    return EXIT.ok;
  }
  try {
    await explain(parsed.value);
    return EXIT.ok;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'unknown error';
    process.stderr.write(`authloupe explain: the input could not be read: ${reason}\n`);
    return EXIT.couldNotRun;
  }
}

/** What one format alone needs is loaded for it alone: loading is most of the time that one text takes. */
async function explain({ format, file }: ExplainArguments): Promise<void> {
  if (format === 'jsonl') {
    const { explainLines } = await import('./explain/explain-lines.ts');
    return explainLines(file);
  }
  const report = diagnoseText(await readInput(file));
  if (format === 'json') {
    const { toExplainJson } = await import('./explain/to-explain-json.ts');
    return writeOut(printableLines(JSON.stringify(toExplainJson(report), null, 2)));
  }
  const { printExplanation } = await import('./explain/print-explanation.ts');
  return writeOut(printExplanation(report));
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
