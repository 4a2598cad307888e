import { OUTCOMES, type Outcome } from './outcome.ts';

/** One character each, where only text can be shown: on the command line, in the demo, beside a count. */
export const OUTCOME_SYMBOLS: Readonly<Record<Outcome, string>> = {
  pass: '✓',
  fail: '✗',
  warning: '▲',
  note: 'i',
  'cannot-tell': '?',
  'not-reached': '–',
  'not-applicable': '·',
  error: '!',
};

/** The word that stands beside the symbol. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  pass: 'Passed',
  fail: 'Failed',
  warning: 'Warning',
  note: 'Note',
  'cannot-tell': 'Cannot tell',
  'not-reached': 'Not reached',
  'not-applicable': 'Does not apply',
  error: 'Check broke',
};

/** What needs the eye first. */
const READING_ORDER: readonly Outcome[] = ['fail', 'error', 'warning', 'cannot-tell', 'note', 'pass'];

/** What needs the eye stands first; within an outcome the order stays. */
export function inReadingOrder<T extends { readonly outcome: Outcome }>(items: readonly T[]): readonly T[] {
  const order = [...READING_ORDER, ...OUTCOMES.filter((outcome) => !READING_ORDER.includes(outcome))];
  return items.toSorted((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome));
}
