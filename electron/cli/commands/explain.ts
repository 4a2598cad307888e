import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { diagnoseText } from '../../../shared/diagnosis/diagnose.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { printExplanation } from './explain/print-explanation.ts';
import { parseExplainArguments, type ExplainArguments } from './explain/explain-arguments.ts';
import { explainLine } from './explain/explain-line.ts';
import { toExplainJson } from './explain/to-explain-json.ts';

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

async function explain({ format, file }: ExplainArguments): Promise<void> {
  const input = file === null ? process.stdin : createReadStream(file);
  if (format === 'jsonl') {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      if (line.trim() !== '') await write(`${explainLine(line)}\n`);
    }
    return;
  }
  const report = diagnoseText(await readAll(input));
  await write(
    format === 'json' ? `${JSON.stringify(toExplainJson(report), null, 2)}\n` : printExplanation(report),
  );
}

/** Waits when the reader is slower, so that a long stream is never held in memory. */
function write(text: string): Promise<void> | undefined {
  if (process.stdout.write(text)) return undefined;
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
