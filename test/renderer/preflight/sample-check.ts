import type { CheckView, StepView } from '../../../shared/preflight/check-view.ts';
import { createExchange } from '../support/sample-evidence.ts';
import { SAMPLE_PROFILE } from '../support/sample-state.ts';

export function createStep(changes: Partial<StepView> = {}): StepView {
  return {
    step: 'secret',
    title: 'The client secret is accepted',
    outcome: 'pass',
    finding: 'secret-accepted',
    headline: 'Entra took the secret.',
    sureness: 'certain',
    proves: 'The secret is a current one.',
    unproven: 'When it ends.',
    cause: null,
    answer: null,
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
    steps: [createStep()],
    exchanges: [createExchange({})],
    platformTest: null,
    grid: null,
    summary: { tone: 'neutral', headline: 'Checking without signing in' },
    ...changes,
  };
}
