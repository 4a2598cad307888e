import type { RunSummary } from '../../shared/contract/run-summary.ts';
import type { KeptRunsView } from '../../shared/contract/kept-run.ts';
import { findKept } from '../state/kept-runs.ts';
import { formatLocal } from '../text/moment.ts';
import { labelRun } from '../parts/run-label.ts';

/** The runs in whose label, headline, code, day, person, scenario or note every typed word occurs. */
export function filterRuns(
  runs: readonly RunSummary[],
  kept: KeptRunsView | null,
  filter: string,
): readonly RunSummary[] {
  const words = filter.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return runs;
  return runs.filter((run) => {
    const text = searchable(run, kept).toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function searchable(run: RunSummary, kept: KeptRunsView | null): string {
  const { text, word } = labelRun(run);
  const known = findKept(kept, run.runId);
  const verdict = run.phase.name === 'finished' ? run.phase.verdict : null;
  return [
    text,
    word,
    verdict?.headline,
    verdict?.code,
    verdict?.cause,
    formatLocal(run.startedAt),
    known?.who,
    known?.practiceScenario,
    known?.note,
    known?.isPinned === true ? 'pinned' : '',
  ].join('\n');
}
