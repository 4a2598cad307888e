import { asClause } from './as-clause.ts';
import type { Verdict } from './verdict.ts';
import type { AcceptanceReport } from '../relying-parties/acceptance.ts';

/** Green only when the product, too, would take what came. `report`: of the same attempt. */
export function withAcceptance(verdict: Verdict, report: AcceptanceReport | null): Verdict {
  const missed = report?.results.find(({ outcome }) => outcome === 'fail');
  if (report === null || missed === undefined || verdict.tone !== 'good') return verdict;
  return {
    ...verdict,
    tone: 'warning',
    headline: `Entra issued the tokens, but ${report.name} would not accept them: ${asClause(missed.seen)}`,
    nextStep: missed.advice ?? 'Look at what the product wants below.',
  };
}
