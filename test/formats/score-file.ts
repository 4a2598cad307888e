import { readFileSync } from 'node:fs';
import type { ImportCase } from './import-case.ts';
import { scoreCase, type Score } from './score.ts';
import { scoreTable } from './score-table.ts';

/** Prints what the readers make of a file of cases, one JSON object a line: `score-file.ts <file> [regex of ids]`. */
const [file = '', only = ''] = process.argv.slice(2);
const cases = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as ImportCase)
  .filter(({ id }) => new RegExp(only, 'u').test(id));
const scores: readonly Score[] = cases.map(scoreCase);
for (const { id, format, verdict, faults, leaks } of scores)
  if (verdict !== 'right' || leaks > 0)
    console.log(
      `${id} (${format ?? 'unknown'}): ${verdict}${leaks > 0 ? `, shows ${leaks} secrets` : ''}. ${faults.join(' | ')}`,
    );
console.log(scoreTable(scores));
