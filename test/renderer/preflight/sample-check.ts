import type { CheckView, RungView } from '../../../shared/preflight/check-view.ts';
import { createExchange } from '../support/sample-evidence.ts';
import { SAMPLE_PROFILE } from '../support/sample-state.ts';

export function createRung(changes: Partial<RungView> = {}): RungView {
  return {
    rung: 'secret',
    title: 'The client secret is accepted',
    outcome: 'proven',
    finding: 'secret-accepted',
    headline: 'Entra took the secret.',
    sureness: 'certain',
    proves: 'The secret is a current one.',
    unproven: 'When it ends.',
    cause: null,
    diagnosis: null,
    limitMs: 10_000,
    exchanges: [],
    ...changes,
  };
}

export function createCheck(changes: Partial<CheckView> = {}): CheckView {
  return {
    checkId: '00000000-0000-4000-8000-0000000000cc',
    profileId: SAMPLE_PROFILE.id,
    revision: 1,
    startedAt: '2026-11-21T13:02:11.000Z',
    finishedAt: null,
    state: 'running',
    rungs: [createRung()],
    exchanges: [createExchange({})],
    oracle: null,
    grid: null,
    summary: { tone: 'neutral', headline: 'Checking without signing in' },
    ...changes,
  };
}
