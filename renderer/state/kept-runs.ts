import type { RunSummary } from '../../shared/contract/run-summary.ts';
import type { KeptRun, KeptRunsView } from '../../shared/contract/kept-run.ts';
import type { RunsState } from './model.ts';

export function findKept(kept: KeptRunsView | null, runId: string): KeptRun | null {
  return kept?.runs.find(({ summary }) => summary.runId === runId) ?? null;
}

export const isKept = (kept: KeptRunsView | null, runId: string): boolean => findKept(kept, runId) !== null;

/**
 * Takes the list on the disk over. What this session knows of a run is newer; a run that was on the disk and is not
 * any more was deleted, or gave way to newer ones.
 */
export function mergeKept(state: RunsState, kept: KeptRunsView): RunsState {
  if (state.kept !== null && kept.revision < state.kept.revision) return state;
  const before = byId(state.kept);
  const after = byId(kept);
  const stays = state.list.filter(({ runId }) => after.has(runId) || !before.has(runId));
  const isKnown = new Set(stays.map(({ runId }) => runId));
  const fromDisk = kept.runs.map(({ summary }) => summary).filter(({ runId }) => !isKnown.has(runId));
  const list = stays.map((run) => newer(run, before.get(run.runId), after.get(run.runId)));
  const isGone = ({ runId }: RunSummary): boolean => before.has(runId) && !after.has(runId);
  const gone = state.list.filter(isGone);
  const views = new Map(state.views);
  for (const { runId } of gone) views.delete(runId);
  return {
    ...state,
    kept,
    list: [...list, ...fromDisk],
    views,
    restored: new Set([...state.restored, ...fromDisk.map(({ runId }) => runId)]),
  };
}

type ById = ReadonlyMap<string, KeptRun>;

const byId = (kept: KeptRunsView | null): ById =>
  new Map((kept?.runs ?? []).map((run) => [run.summary.runId, run]));

/** A label that came from the disk follows the disk; one of this session stays. */
function newer(run: RunSummary, before: KeptRun | undefined, after: KeptRun | undefined): RunSummary {
  const isFromDisk = before !== undefined && before.summary === run;
  return isFromDisk && after !== undefined ? after.summary : run;
}

/** The newest run of the profile that signed in, other than this one: the other side of a failed run. */
export function lastWorking(list: readonly RunSummary[], run: RunSummary): RunSummary | null {
  const working = list.filter(
    ({ runId, profileId, phase }) =>
      runId !== run.runId &&
      profileId === run.profileId &&
      phase.name === 'finished' &&
      phase.verdict.outcome === 'signed-in',
  );
  const isGood = ({ phase }: RunSummary): boolean =>
    phase.name === 'finished' && phase.verdict.tone === 'good';
  const sorted = working.toSorted((one, other) => other.startedAt.localeCompare(one.startedAt));
  return sorted.find(isGood) ?? sorted[0] ?? null;
}
