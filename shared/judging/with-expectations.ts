import type { Verdict } from './verdict.ts';
import type { ExpectationResult } from '../expectations/result.ts';

/** Signed in, and yet not green: something that the app needs was missed, or could not be looked at. */
export function withExpectations(verdict: Verdict, results: readonly ExpectationResult[]): Verdict {
  if (verdict.outcome !== 'signed-in') return verdict;
  const [first, ...others] = results.filter(({ outcome }) => outcome === 'missed');
  const open = results.find(({ outcome }) => outcome === 'cannot-tell');
  if (first !== undefined) {
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    return {
      ...verdict,
      tone: 'warning',
      headline: `${subjectOf(verdict)}, but not as your app expects: ${first.title}${more}.`,
      nextStep: first.change ?? first.seen,
    };
  }
  if (open === undefined || verdict.tone !== 'good') return verdict;
  return {
    ...verdict,
    tone: 'warning',
    headline: `${subjectOf(verdict)}, but this could not be checked: ${open.title}.`,
    nextStep: open.seen,
  };
}

const subjectOf = ({ headline }: Verdict): string =>
  headline.startsWith('Renewed') ? 'Renewed silently' : 'Signed in';
