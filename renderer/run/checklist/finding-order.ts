import type { Finding, FindingOutcome } from '../../../shared/reasoning/rule.ts';
import type { Tone } from '../../theme/tone.ts';

/** What needs the eye stands first; within an outcome the catalogue's order stays. */
const ORDER: readonly FindingOutcome[] = ['fail', 'error', 'cannot-tell', 'pass', 'not-applicable'];

export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
}

export const OUTCOME_LOOKS: Readonly<Record<FindingOutcome, { readonly tone: Tone; readonly word: string }>> =
  {
    fail: { tone: 'bad', word: 'Failed' },
    error: { tone: 'bad', word: 'Check broke' },
    'cannot-tell': { tone: 'warning', word: 'Cannot tell' },
    pass: { tone: 'good', word: 'Passed' },
    'not-applicable': { tone: 'neutral', word: 'Does not apply' },
  };
