import { writeSync } from 'node:fs';
import { EXIT, type ExitCode } from './exit.ts';
import { printable } from './printable.ts';

const STANDARD_OUTPUT = 1;

/** Writes without setting up a stream, which costs as much as explaining a text. */
export function writeOut(text: string): Promise<void> {
  const bytes = Buffer.from(text);
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(STANDARD_OUTPUT, bytes, written);
    return Promise.resolve();
  } catch {
    // A pipe that is full, or that nobody reads any more: a stream waits, and knows how to end.
    return writeToStream(bytes.subarray(written));
  }
}

function writeToStream(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    // Whoever reads may have heard enough, as `head` has: that is no failure of ours.
    process.stdout.once('error', () => {
      resolve();
    });
    process.stdout.write(bytes, () => {
      resolve();
    });
  });
}

/** One line on standard error, whatever the message quotes. */
export function complain(command: string, message: string): void {
  process.stderr.write(`authloupe ${command}: ${printable(message)}\n`);
}

export function refuseUsage(command: string, message: string): ExitCode {
  complain(command, `${message} See authloupe ${command} --help.`);
  return EXIT.usage;
}
