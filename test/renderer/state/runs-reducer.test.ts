import { describe, expect, it } from 'vitest';
import { toInitialModel } from '../../../renderer/state/initial-model.ts';
import type { RunsState } from '../../../renderer/state/model.ts';
import { shownRun } from '../../../renderer/state/run-selection.ts';
import { reduceRuns, type RunsChange } from '../../../renderer/state/runs-reducer.ts';
import { SAMPLE_PROFILE, createRun, createState } from '../support/sample-state.ts';

const key = SAMPLE_PROFILE.id;
const model = toInitialModel(createState());
const run = createRun();
const newer = createRun({
  runId: '0c0ffee0-5555-4000-8000-000000000002',
  startedAt: '2026-11-21T14:00:00.000Z',
});

const after = (...changes: readonly RunsChange[]): RunsState => changes.reduce(reduceRuns, model.runs);
const shown = (runs: RunsState) => shownRun({ ...model, runs }, key)?.runId;

describe('runs', () => {
  it('never go back to an earlier phase when a reply and an event cross', () => {
    const state = after(
      { type: 'changed', run: { ...run, phase: { name: 'verifying' } } },
      { type: 'started', run },
    );
    expect(state.list).toEqual([{ ...run, phase: { name: 'verifying' } }]);
  });

  it('are in sight as soon as the first event of an awaited one comes', () => {
    const state = after(
      { type: 'changed', run },
      { type: 'asked-for', key },
      { type: 'changed', run: newer },
    );
    expect(state.attempts.has(key)).toBe(false);
    expect(shown(state)).toBe(newer.runId);
  });

  it('leave the one that the user looks at alone when another changes', () => {
    const state = after(
      { type: 'changed', run },
      { type: 'changed', run: newer },
      { type: 'selected', key, runId: run.runId },
      { type: 'changed', run: { ...newer, phase: { name: 'redeeming' } } },
    );
    expect(shown(state)).toBe(run.runId);
  });

  it('show the newest when none was chosen, and none when it was closed', () => {
    const both = after({ type: 'changed', run: newer }, { type: 'changed', run });
    expect(shown(both)).toBe(newer.runId);
    expect(shown(reduceRuns(both, { type: 'closed', key, runId: newer.runId }))).toBeUndefined();
  });

  it('give way to the refusal of the next attempt', () => {
    const error = { code: 'port-busy', message: 'Port 4321 is taken.' };
    const state = after({ type: 'asked-for', key }, { type: 'refused', key, error });
    expect(state.attempts.get(key)).toEqual({ kind: 'refused', error });
  });
});
