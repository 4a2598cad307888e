import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { explain } from '../../../shared/judging/explain.ts';
import { printableLines } from '../printable.ts';
import { writeOut } from '../write-out.ts';
import { toExplainJson } from './to-explain-json.ts';

/** So many characters are collected before they are written: a line at a time would be a system call a line. */
const ENOUGH = 64 * 1024;

/** Reads `{id, text}` a line and prints an answer a line, in order and as they come; `null` is standard input. */
export async function explainLines(file: string | null): Promise<void> {
  const input = file === null ? process.stdin : createReadStream(file);
  let answers = '';
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    answers += printableLines(explainLine(line));
    if (answers.length < ENOUGH && input.readableLength > 0) continue;
    await writeOut(answers);
    answers = '';
  }
  await writeOut(answers);
}

/** One line of `--jsonl`: `{id, text}` in, `{id, …answer}` out. A line that is not that says so and stops nothing. */
function explainLine(line: string): string {
  const request = parseRequest(line);
  return request === null
    ? JSON.stringify({ id: null, error: 'Each line has to be JSON: {"id": ..., "text": "..."}' })
    : JSON.stringify({ id: request.id, ...toExplainJson(explain(request.text)) });
}

type Request = { readonly id: string | number | null; readonly text: string };

function parseRequest(line: string): Request | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('text' in value)) return null;
    const id = 'id' in value ? value.id : null;
    if (typeof value.text !== 'string') return null;
    return { id: typeof id === 'string' || typeof id === 'number' ? id : null, text: value.text };
  } catch {
    return null;
  }
}
