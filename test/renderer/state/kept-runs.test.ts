import { describe, expect, it } from 'vitest';
import { filterRuns } from '../../../renderer/profiles/run-filter.ts';
import { toInitialModel } from '../../../renderer/state/initial-model.ts';
import { lastWorking } from '../../../renderer/state/kept-runs.ts';
import { isSettingsOpen } from '../../../renderer/state/settings-fold.ts';
import type { RunsState } from '../../../renderer/state/model.ts';
import { shownRun } from '../../../renderer/state/run-selection.ts';
import { reduceRuns, type RunsChange } from '../../../renderer/state/runs-reducer.ts';
import type { FinishedSummary, KeptRun, KeptRunsView } from '../../../shared/contract/kept-run.ts';
import { NOTHING_KEPT, SAMPLE_PROFILE, createRun, createState } from '../support/sample-state.ts';

const key = SAMPLE_PROFILE.id;
const model = toInitialModel(createState());
const after = (...changes: readonly RunsChange[]): RunsState => changes.reduce(reduceRuns, model.runs);

function finished(number: number, tone: 'good' | 'warning' | 'bad' = 'good'): FinishedSummary {
  const outcome = tone === 'bad' ? 'failed' : 'signed-in';
  const verdict = {
    outcome,
    tone,
    cause: null,
    rule: null,
    headline: 'H',
    code: null,
    nextStep: '',
  } as const;
  const counts = { pass: 0, fail: 0, 'cannot-tell': 0, 'not-reached': 0, 'not-applicable': 0, error: 0 };
  return {
    ...createRun({
      runId: `0c0ffee0-5555-4000-8000-00000000000${number}`,
      startedAt: `2026-11-2${number}T13:00:00.000Z`,
    }),
    phase: { name: 'finished', verdict, counts },
  };
}
const kept = (summary: FinishedSummary, changes: Partial<KeptRun> = {}): KeptRun => ({
  summary,
  isPinned: false,
  note: '',
  who: null,
  practiceScenario: null,
  ...changes,
});
const view = (...runs: readonly KeptRun[]): KeptRunsView => ({ ...NOTHING_KEPT, runs });
const [one, two, three] = [finished(1), finished(2, 'bad'), finished(3, 'warning')];

describe('runs on the disk', () => {
  it('join the list, but none of them is shown or folds the settings before it is chosen', () => {
    const runs = after({ type: 'kept-changed', kept: view(kept(one), kept(two)) });
    expect(runs.list).toEqual([one, two]);
    expect(shownRun({ ...model, runs }, key)).toBeNull();
    expect(isSettingsOpen({ ...model, runs }, key)).toBe(true);
    const chosen = reduceRuns(runs, { type: 'selected', key, runId: one.runId });
    expect(shownRun({ ...model, runs: chosen }, key)).toBe(one);
  });

  it('leave the list when they are deleted, with what was read of them', () => {
    const runs = after(
      { type: 'kept-changed', kept: view(kept(one), kept(two)) },
      { type: 'view-changed', runId: one.runId, loaded: { status: 'loading' } },
      { type: 'kept-changed', kept: view(kept(two)) },
    );
    expect(runs.list).toEqual([two]);
    expect(runs.views.size).toBe(0);
  });

  it('stay when an event has overtaken the reply that does not know them yet', () => {
    const runs = after(
      { type: 'changed', run: one },
      { type: 'kept-changed', kept: { ...view(kept(one)), revision: 2 } },
      { type: 'kept-changed', kept: { ...view(), revision: 1 } },
    );
    expect(runs.list).toEqual([one]);
  });

  it('of this session stay when they are closed, and others stay that were never kept', () => {
    const runs = after(
      { type: 'changed', run: one },
      { type: 'changed', run: two },
      { type: 'kept-changed', kept: view(kept(one)) },
      { type: 'closed', key, runId: one.runId },
      { type: 'closed', key, runId: two.runId },
    );
    expect(runs.list).toEqual([one]);
    expect(shownRun({ ...model, runs }, key)).toBeNull();
  });

  it('follow what main says of them anew', () => {
    const judged = {
      ...one,
      phase: { ...one.phase, verdict: { ...one.phase.verdict, tone: 'warning' } },
    } as const;
    const runs = after(
      { type: 'kept-changed', kept: view(kept(one)) },
      { type: 'kept-changed', kept: view(kept(judged)) },
    );
    expect(runs.list).toEqual([judged]);
  });
});

describe('the last working run', () => {
  it('is a green one if there is any, and of the same profile', () => {
    const foreign = { ...finished(4), profileId: '0c0ffee0-1111-4000-8000-000000000009' };
    expect(lastWorking([one, two, three, foreign], two)).toBe(one);
    expect(lastWorking([two, three, foreign], two)).toBe(three);
    expect(lastWorking([two, foreign], two)).toBeNull();
  });
});

describe('the search of runs', () => {
  it('finds notes, people, scenarios and pins', () => {
    const all = view(
      kept(one, { note: 'Reference', who: 'mara@contoso.example', isPinned: true }),
      kept(two, { practiceScenario: 'client-secret-expired' }),
    );
    const found = (filter: string) => filterRuns([one, two], all, filter);
    expect(found('')).toEqual([one, two]);
    expect(found('REFERENCE mara')).toEqual([one]);
    expect(found('pinned')).toEqual([one]);
    expect(found('secret failed')).toEqual([two]);
    expect(found('nowhere')).toEqual([]);
  });
});
