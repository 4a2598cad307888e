import type { Outcome } from '../../../shared/reasoning/outcome.ts';
import type { Finding } from '../../../shared/reasoning/rule.ts';

/** The sign-in works without a check of quality: its failure is shown as a warning. */
export const shownOutcome = ({ outcome, weight }: Finding): Outcome =>
  outcome === 'fail' && weight === 'quality' ? 'warning' : outcome;
