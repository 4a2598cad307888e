import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { allCases } from './all-cases.ts';
import { IMPORT_PAGE, renderImportPage } from './import-page.ts';
import { scoreCase } from './score.ts';

const CASES = allCases();
const SCORES = CASES.map(scoreCase);
const share = (count: number): number => count / SCORES.length;

describe('the corpus of pasted configurations', () => {
  it('has at least 400 texts over 30 kinds, each with an id of its own', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(400);
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
    expect(new Set(CASES.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(30);
  });

  it('is read as docs/import.md says', async () => {
    expect(await readFile(IMPORT_PAGE, 'utf8')).toBe(await renderImportPage(SCORES));
  });

  it('reaches its goals: 90 % fully right, wrong values under 1 %, refused under 3 %', () => {
    const of = (verdict: string): number => share(SCORES.filter((score) => score.verdict === verdict).length);
    expect(of('right')).toBeGreaterThanOrEqual(0.9);
    expect(of('wrong')).toBeLessThan(0.01);
    expect(of('refused') + of('unknown')).toBeLessThan(0.03);
  });

  it('never shows a secret', () => {
    expect(SCORES.filter(({ leaks }) => leaks > 0).map(({ id }) => id)).toEqual([]);
  });
});
