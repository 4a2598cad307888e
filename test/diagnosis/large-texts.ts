import { createLargeLog } from './large-log.ts';
import { guid } from './writing/invented.ts';

/** As much as anybody pastes, or hands over as a file. */
export const LARGEST = 20 * 1024 * 1024;

type LargeText = {
  readonly name: string;
  /** 20 MB with `error` inside, somewhere about `position`: 0 for the start, 1 for the end. */
  readonly write: (error: string, position: number) => string;
};

/** Texts of 20 MB, whose other lines hide an error in their own way. */
export const LARGE_TEXTS: readonly LargeText[] = [
  { name: 'ordinary lines', write: (error, position) => createLargeLog(error, position, LARGEST) },
  {
    name: 'lines that speak of errors, too',
    write: hiddenIn(
      (number, id) => `ERROR [worker] error: job ${number} failed with Exception: timeout, job=${id}\n`,
    ),
  },
  {
    name: 'interim codes',
    write: hiddenIn((_, id) => `AADSTS50058: A silent sign-in request was sent. Trace ID: ${id}\n`),
  },
  {
    name: 'wrapping codes',
    write: hiddenIn((_, id) => `AADSTS70002: Error validating credentials. Trace ID: ${id}\n`),
  },
  {
    name: 'one line of JSON',
    write: hiddenIn((number, id) => `{"level":"info","msg":"job ${number} error: none","id":"${id}"},`),
  },
  {
    name: 'Base64',
    write: hiddenIn((_, id) => `${Buffer.from(id.repeat(100)).toString('base64')}\n`),
  },
];

/** Hashing every line would cost more than what is measured: a few values go round. */
const IDS = Array.from({ length: 64 }, (_, at) => guid(`large text ${at}`));

function hiddenIn(line: (number: number, id: string) => string): LargeText['write'] {
  return (error, position) => {
    const lines: string[] = [];
    for (let number = 0, length = 0; length < LARGEST; number += 1) {
      const next = line(number, IDS[number % IDS.length] ?? '');
      lines.push(next);
      length += next.length;
    }
    lines.splice(Math.round(lines.length * position), 0, `${error}\n`);
    return lines.join('');
  };
}
