import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { CASES } from './cases/index.ts';
import { fit, lossOf, PRIOR, toHeeded } from './fit.ts';
import { splitByReport } from './split.ts';

/**
 * Fits the weights on the training half of the cases and writes them. No case of the reported half is read. Run it
 * after signals or cases have changed, then `test/docs/write-diagnosis-page.ts`.
 */
const FILE = fileURLToPath(new URL('../../shared/judging/weights.ts', import.meta.url));

const training = splitByReport(CASES).training.flatMap(toHeeded);
const weights = fit(training);
const before = await readFile(FILE, 'utf8');
const text = `${before.slice(0, before.indexOf('export const WEIGHTS'))}export const WEIGHTS: Weights = ${JSON.stringify(weights)};\n`;
await writeFile(FILE, await format(text, { ...(await resolveConfig(FILE)), parser: 'typescript' }));
console.log(
  `${training.length} readings; loss ${lossOf(training, PRIOR).toFixed(4)} → ${lossOf(training, weights).toFixed(4)}`,
);
