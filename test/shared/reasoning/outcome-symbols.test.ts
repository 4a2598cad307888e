import { describe, expect, it } from 'vitest';
import { inReadingOrder, OUTCOME_SYMBOLS, OUTCOME_WORDS } from '../../../shared/reasoning/outcome-symbols.ts';
import { OUTCOMES } from '../../../shared/reasoning/outcome.ts';

describe('the symbols of outcomes', () => {
  it.each([
    ['symbols', OUTCOME_SYMBOLS],
    ['words', OUTCOME_WORDS],
  ])('no two share their %s', (_name, shown) => {
    expect(new Set(Object.values(shown)).size).toBe(OUTCOMES.length);
  });

  it('are one character wide', () => {
    for (const symbol of Object.values(OUTCOME_SYMBOLS)) expect(Array.from(symbol)).toHaveLength(1);
  });
});

describe('the reading order', () => {
  it('has what needs the eye first, and every outcome once', () => {
    const sorted = inReadingOrder(OUTCOMES.map((outcome) => ({ outcome }))).map(({ outcome }) => outcome);
    expect(sorted).toEqual([
      'fail',
      'error',
      'warning',
      'cannot-tell',
      'note',
      'pass',
      'not-reached',
      'not-applicable',
    ]);
  });

  it('keeps the order within an outcome', () => {
    const items = [
      { outcome: 'pass', id: 1 },
      { outcome: 'fail', id: 2 },
      { outcome: 'pass', id: 3 },
      { outcome: 'fail', id: 4 },
    ] as const;
    expect(inReadingOrder(items).map(({ id }) => id)).toEqual([2, 4, 1, 3]);
  });
});
