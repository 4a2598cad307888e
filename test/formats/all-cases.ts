import { readFileSync, readdirSync } from 'node:fs';
import type { ImportCase } from './import-case.ts';

const FOLDER = new URL('cases/', import.meta.url);

/** Every labelled text, in the order of the files. */
export const allCases = (): readonly ImportCase[] =>
  readdirSync(FOLDER)
    .sort()
    .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as ImportCase);
