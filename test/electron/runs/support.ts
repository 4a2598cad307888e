import { randomUUID } from 'node:crypto';
import { openKeptRuns, type KeptRuns } from '../../../electron/runs/kept-runs.ts';
import { systemStorageEffects, type StorageEffects } from '../../../electron/storage/storage-effects.ts';
import { toKeptRun, type RunRecord } from '../../../electron/runs/run-record.ts';
import type { FinishedSummary } from '../../../shared/contract/kept-run.ts';
import type { Evidence } from '../../../shared/evidence/evidence.ts';
import { buildEvidence, buildProfile } from '../../support/build-evidence.ts';

export const PROFILE_ID = '2f1a7d5c-5f2b-4a0e-8a35-0c7f8f2b9a11';
export const OTHER_PROFILE_ID = '2f1a7d5c-5f2b-4a0e-8a35-0c7f8f2b9a22';

export const open = (
  directory: string,
  effects: StorageEffects = systemStorageEffects,
  profileIds: readonly string[] | null = null,
): KeptRuns => openKeptRuns({ directory, effects, profileIds });

/** The `minute`th run of a day, so that later ones are newer. */
export function record(minute = 0, changes: Partial<Evidence> = {}, profileId = PROFILE_ID): RunRecord {
  const startedAt = new Date(Date.UTC(2026, 10, 3, 0, minute)).toISOString();
  const evidence = buildEvidence({
    runId: randomUUID(),
    startedAt,
    finishedAt: startedAt,
    profile: buildProfile({ id: profileId }),
    ...changes,
  });
  const summary: FinishedSummary = {
    runId: evidence.runId,
    profileId,
    kind: evidence.kind,
    startedAt,
    phase: {
      name: 'finished',
      verdict: {
        outcome: 'signed-in',
        tone: 'good',
        cause: null,
        rule: null,
        headline: 'Signed in.',
        code: null,
        nextStep: '',
      },
      counts: { pass: 1, fail: 0, 'cannot-tell': 0, 'not-reached': 0, 'not-applicable': 0, error: 0 },
    },
  };
  return { run: toKeptRun(summary, evidence), evidence };
}

export const idOf = ({ run }: RunRecord): string => run.summary.runId;
export const ids = (runs: KeptRuns): readonly string[] => runs.list().map(({ summary }) => summary.runId);
