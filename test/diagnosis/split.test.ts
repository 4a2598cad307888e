import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '../../shared/judging/weights.ts';
import type { Case } from './case.ts';
import { CASES } from './cases/index.ts';
import { lossOf, PRIOR, toHeeded } from './fit.ts';
import { splitByReport } from './split.ts';

const SENTENCE = 'one two three four five six seven eight nine ten eleven twelve';

const caseOf = (id: string, text: string, holdOut: boolean = false): Case => ({
  id,
  cause: 'unknown',
  code: null,
  format: 'question',
  ...(holdOut ? { holdOut: true } : {}),
  text,
});

describe('the two halves', () => {
  it('keep a text that repeats one that is held back out of the fitting', () => {
    const held = caseOf('held', SENTENCE, true);
    const repeating = caseOf('repeating', `In a log: ${SENTENCE}, and more`);
    const own = caseOf('own', 'something else altogether');

    const { training, reported } = splitByReport([held, repeating, own]);

    expect(training).toEqual([own]);
    expect(reported).toEqual([held, repeating]);
  });

  it('hold all cases, each once, and enough in both', () => {
    const { training, reported } = splitByReport(CASES);

    expect(new Set([...training, ...reported]).size).toBe(CASES.length);
    expect(training.length + reported.length).toBe(CASES.length);
    expect(Math.min(training.length, reported.length)).toBeGreaterThan(CASES.length / 3);
  });
});

describe('the weights', () => {
  it('are better on the training half than what was stated before any case was read', () => {
    const training = splitByReport(CASES).training.flatMap(toHeeded);

    expect(lossOf(training, WEIGHTS)).toBeLessThan(lossOf(training, PRIOR));
  });
});
