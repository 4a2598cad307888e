import type { RunSummary, RunView, ScenarioView } from '../../shared/ipc.ts';
import { formatDuration } from '../text/duration.ts';
import { formatLocal } from '../text/moment.ts';

/** What kind of run it was, when, how long it took, and which practice scenario was on, in one line. */
export function describeFacts(
  run: RunSummary,
  view: RunView | null,
  scenarios: readonly ScenarioView[],
): string {
  const parts = [run.kind === 'renewal' ? 'Silent renewal' : 'Sign-in', formatLocal(run.startedAt)];
  if (view === null) return parts.join(' · ');
  const { startedAt, finishedAt, practiceScenario } = view.evidence;
  parts.push(formatDuration(Date.parse(finishedAt) - Date.parse(startedAt)));
  if (practiceScenario !== null) {
    const title = scenarios.find(({ id }) => id === practiceScenario)?.title ?? practiceScenario;
    parts.push(`practice tenant: ${title}`);
  }
  return parts.join(' · ');
}
