import type { Outcome } from '../../../shared/reasoning/outcome.ts';
import type { Finding } from '../../../shared/reasoning/rule.ts';
import { shownOutcome } from './shown-outcome.ts';

export type FindingFilter = {
  /** `null`: every outcome. */
  readonly outcome: Outcome | null;
  readonly search: string;
};

export const NO_FILTER: FindingFilter = { outcome: null, search: '' };

export const isFiltering = ({ outcome, search }: FindingFilter): boolean =>
  outcome !== null || search.trim() !== '';

/** The findings with this outcome in whose texts every typed word occurs. */
export function filterFindings(
  findings: readonly Finding[],
  { outcome, search }: FindingFilter,
): readonly Finding[] {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
  return findings.filter((finding) => {
    if (outcome !== null && shownOutcome(finding) !== outcome) return false;
    const { rule, title, seen, headline } = finding;
    const text = [rule, title, seen, headline].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
