import { guid, letters } from './writing/invented.ts';

const USUAL_LENGTH = 5 * 1024 * 1024;

/** A log of ordinary lines, of 5 MB unless told, with `text` at `position`: 0 for the start, 1 for the end. */
export function createLargeLog(text: string, position: number, length = USUAL_LENGTH): string {
  const lines: string[] = [];
  let written = 0;
  for (let number = 0; written < length; number += 1) {
    const line = ordinaryLine(number);
    lines.push(line);
    written += line.length + 1;
  }
  lines.splice(Math.round(lines.length * position), 0, text);
  return lines.join('\n');
}

/** Hashing every line would cost more than what is measured: a few values go round. */
const IDS = Array.from({ length: 64 }, (_, at) => guid(`request ${at}`));
const WORDS = Array.from({ length: 64 }, (_, at) => letters(`word ${at}`, 24));

function ordinaryLine(number: number): string {
  const id = IDS[number % IDS.length] ?? '';
  const word = WORDS[(number * 7) % WORDS.length] ?? '';
  const time = new Date(Date.UTC(2025, 4, 7) + number * 130).toISOString();
  switch (number % 5) {
    case 0:
      return `${time} INFO  [http] GET /api/items/${number} 200 ${(number * 13) % 900}ms request=${id}`;
    case 1:
      return `${time} DEBUG [cache] hit key=${word} size=${number % 4096}`;
    case 2:
      return `{"time":"${time}","level":"info","msg":"job finished","job":"${word}","items":${number}}`;
    case 3:
      return `${time} INFO  [http] POST /api/orders 201 client="Mozilla/5.0 (X11; Linux x86_64)" bytes=${number}`;
    default:
      return `${time} WARN  [queue] slow consumer ${word} lag=${number % 700} partition=${number % 12}`;
  }
}
