import type { RunPhase, RunSummary } from '../../shared/contract/run-summary.ts';
import type { KeptRunsView } from '../../shared/contract/kept-run.ts';
import { assertNever, type AppError } from '../../shared/result.ts';
import { withEntry, withoutEntry } from './changed-map.ts';
import { isKept, mergeKept } from './kept-runs.ts';
import type { LoadedRun, ProfileKey, RunsState } from './model.ts';

export type RunsChange =
  /** `Sign in` was pressed: what stood there before is out of sight at once. */
  | { readonly type: 'asked-for'; readonly key: ProfileKey }
  | { readonly type: 'refused'; readonly key: ProfileKey; readonly error: AppError }
  | { readonly type: 'refusal-dismissed'; readonly key: ProfileKey }
  /** Main answered the request for this run: the user looks at it from now on. */
  | { readonly type: 'started'; readonly run: RunSummary }
  | { readonly type: 'changed'; readonly run: RunSummary }
  | { readonly type: 'selected'; readonly key: ProfileKey; readonly runId: string }
  | { readonly type: 'closed'; readonly key: ProfileKey; readonly runId: string }
  /** Main read the list on the disk, or changed it. */
  | { readonly type: 'kept-changed'; readonly kept: KeptRunsView }
  | { readonly type: 'view-changed'; readonly runId: string; readonly loaded: LoadedRun };

export function reduceRuns(state: RunsState, change: RunsChange): RunsState {
  switch (change.type) {
    case 'asked-for':
      return { ...state, attempts: withEntry(state.attempts, change.key, { kind: 'starting' }) };
    case 'refused':
      return {
        ...state,
        attempts: withEntry(state.attempts, change.key, { kind: 'refused', error: change.error }),
      };
    case 'refusal-dismissed':
      return { ...state, attempts: withoutEntry(state.attempts, change.key) };
    case 'started':
      return showRun(withRun(state, change.run), change.run);
    case 'changed':
      return noteChange(state, change.run);
    case 'selected':
      return {
        ...state,
        selected: withEntry(state.selected, change.key, change.runId),
        attempts: withoutEntry(state.attempts, change.key),
      };
    case 'closed':
      return {
        ...state,
        list: state.list.filter((run) => run.runId !== change.runId || isKept(state.kept, run.runId)),
        selected: withEntry(state.selected, change.key, null),
        views: withoutEntry(state.views, change.runId),
      };
    case 'kept-changed':
      return mergeKept(state, change.kept);
    case 'view-changed':
      return { ...state, views: withEntry(state.views, change.runId, change.loaded) };
    default:
      return assertNever(change);
  }
}

/** A run that nobody has seen yet answers the press of `Sign in` even before main's reply has arrived. */
function noteChange(state: RunsState, run: RunSummary): RunsState {
  const isNew = !state.list.some((known) => known.runId === run.runId);
  const isAwaited = state.attempts.get(run.profileId)?.kind === 'starting';
  const next = withRun(state, run);
  return isNew && isAwaited ? showRun(next, run) : next;
}

function showRun(state: RunsState, run: RunSummary): RunsState {
  return {
    ...state,
    selected: withEntry(state.selected, run.profileId, run.runId),
    attempts: withoutEntry(state.attempts, run.profileId),
  };
}

/** Replies and events may cross: a run never goes back to an earlier phase. */
function withRun(state: RunsState, run: RunSummary): RunsState {
  const known = state.list.find((other) => other.runId === run.runId);
  if (known === undefined) return { ...state, list: [...state.list, run] };
  if (RANK[run.phase.name] < RANK[known.phase.name]) return state;
  return { ...state, list: state.list.map((other) => (other === known ? run : other)) };
}

const RANK: Readonly<Record<RunPhase['name'], number>> = {
  preparing: 0,
  waiting: 1,
  'code-shown': 1,
  redeeming: 2,
  verifying: 3,
  finished: 4,
};
