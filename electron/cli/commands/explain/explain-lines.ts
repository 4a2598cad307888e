import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { explainLine } from './explain-line.ts';
import { printableLines } from './printable-lines.ts';
import { writeOut } from './write-out.ts';

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
