import { writeSync } from 'node:fs';

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
