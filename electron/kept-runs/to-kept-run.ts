import type { Evidence } from '../../shared/evidence/evidence.ts';
import type { FinishedSummary, KeptRun } from '../../shared/contract/kept-run.ts';
import { whoTriedIn } from '../../shared/token/login-name.ts';

/** How a run that has just ended enters the list. */
export function toKeptRun(summary: FinishedSummary, evidence: Evidence): KeptRun {
  return {
    summary,
    isPinned: false,
    note: '',
    who: whoTriedIn(evidence),
    practiceScenario: evidence.practiceScenario,
  };
}
