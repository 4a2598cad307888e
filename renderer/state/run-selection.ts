import type { RunSummary } from '../../shared/contract/run-summary.ts';
import type { Model, ProfileKey } from './model.ts';

/** Newest first. */
export function runsOf(list: readonly RunSummary[], key: ProfileKey | null): readonly RunSummary[] {
  return list
    .filter((run) => run.profileId === key)
    .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
}

/** The run that stands beside the profile: the one the user chose, or else the newest of this session. */
export function shownRun(model: Model, key: ProfileKey | null): RunSummary | null {
  if (key === null) return null;
  const chosen = model.runs.selected.get(key);
  if (chosen === null) return null;
  const runs = runsOf(model.runs.list, key);
  const { restored } = model.runs;
  return runs.find((run) => run.runId === chosen) ?? runs.find((run) => !restored.has(run.runId)) ?? null;
}

/** The newest run of the profile that has ended, as a sign of whether its settings work. */
export function lastFinished(list: readonly RunSummary[], key: ProfileKey): RunSummary | null {
  return runsOf(list, key).find((run) => run.phase.name === 'finished') ?? null;
}

export function isUnderWay(run: RunSummary): boolean {
  return run.phase.name !== 'finished';
}
