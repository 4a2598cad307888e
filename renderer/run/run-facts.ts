import type { RunView, ScenarioView } from '../../shared/contract/ipc.ts';
import type { RunSummary } from '../../shared/contract/run-summary.ts';
import { formatDuration } from '../text/duration.ts';
import { formatLocal } from '../text/moment.ts';

const KINDS: Readonly<Record<RunSummary['kind'], string>> = {
  'sign-in': 'Sign-in',
  'device-code': 'Sign-in with a device code',
  renewal: 'Silent renewal',
  'app-only': 'Token for the app itself',
};

/** What kind of run it was, when, how long it took, and which practice scenario was on, in one line. */
export function describeFacts(
  run: RunSummary,
  view: RunView | null,
  scenarios: readonly ScenarioView[],
): string {
  const parts = [KINDS[run.kind], formatLocal(run.startedAt)];
  if (view === null) return parts.join(' · ');
  const { startedAt, finishedAt, practiceScenario } = view.evidence;
  parts.push(formatDuration(Date.parse(finishedAt) - Date.parse(startedAt)));
  if (practiceScenario !== null) {
    const title = scenarios.find(({ id }) => id === practiceScenario)?.title ?? practiceScenario;
    parts.push(`practice tenant: ${title}`);
  }
  return parts.join(' · ');
}
